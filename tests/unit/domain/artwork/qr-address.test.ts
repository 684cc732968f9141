import { describe, expect, it } from 'vitest';
import { toQrAddress, toQrAddressProblem, toShownAddress } from '#domain/artwork/qr-address.ts';

describe('the address of a QR code', () => {
  it.each(['https://kylua.langson.gov.vn', ' http://a.vn/tin?x=1 ', 'https://a.vn/bình-đẳng'])(
    'can be %s',
    (address) => {
      expect(toQrAddressProblem(address)).toBeUndefined();
    },
  );

  it.each([
    ['words', 'Phường Kỳ Lừa'],
    ['a name without its scheme', 'kylua.langson.gov.vn'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///C:/a.html'],
    ['a machine of the house', 'http://localhost/a'],
    ['one with a password', 'https://a:b@c.vn/'],
    ['nothing', ''],
  ])('cannot be %s', (_what, address) => {
    expect(toQrAddressProblem(address)).toBe('not-an-address');
  });

  it('cannot be longer than a telephone reads from a distance, as it stands in the code', () => {
    expect(toQrAddressProblem(`https://a.vn/${'x'.repeat(107)}`)).toBeUndefined();
    expect(toQrAddressProblem(`https://a.vn/${'x'.repeat(108)}`)).toBe('too-long');
    expect(toQrAddressProblem(`https://a.vn/${'ệ'.repeat(30)}`)).toBe('too-long');
  });

  it('is written without what nobody types', () => {
    expect(toShownAddress(toQrAddress('https://www.a.gov.vn'))).toBe('a.gov.vn');
    expect(toShownAddress(toQrAddress('http://a.vn/b/?c=1'))).toBe('a.vn/b/?c=1');
  });
});
