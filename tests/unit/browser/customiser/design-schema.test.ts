import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDesign } from '#browser/customiser/design-schema.ts';
import { type Design, toDesignFields } from '#domain/artwork/design.ts';
import { toPropertyOptions } from '../../../support/property-options.ts';

const designs: Design[] = [
  { year: 2025, words: { kind: 'theme' }, format: 'vuong', look: 'nen-cam', agency: [] },
  {
    year: 2024,
    words: { kind: 'slogan', slug: 'cham-dut' },
    format: 'a4',
    look: 'mot-mau',
    agency: ['', 'Tổ 1'],
  },
  {
    year: 2023,
    words: { kind: 'launch', ceremony: 'mit-tinh', time: '8 giờ', place: 'Sân & vườn' },
    format: { width: 2.5, height: 0.8, unit: 'm' },
    look: 'dai-lua',
    agency: ['UBND tỉnh', 'Phường', 'Khối 5'],
  },
  {
    year: 2025,
    words: { kind: 'own', text: 'Nói = làm; 100 %' },
    format: 'story',
    look: 'nen-trang',
    agency: [],
    qrAddress: 'https://kylua.langson.gov.vn/?a=1&b=2',
    picture: { motif: 'heart-key', ground: 'paper', emphasis: 'bình đẳng giới' },
    unitStyle: { capitals: 'on', align: 'center', bold: 'superior', plate: 'round' },
  },
];
const read = (fields: Record<string, string>) =>
  readDesign(
    new URLSearchParams({ nam: '2025', 'noi-dung': 'chu-de', kho: 'vuong', mau: 'nen-cam', ...fields }),
  );

describe('a design in an address', () => {
  it.each(designs)('comes back as it went: $words.kind', (design) => {
    const address = String(new URLSearchParams(toDesignFields(design)));
    expect(readDesign(new URLSearchParams(address))).toEqual(design);
  });

  it('has its letters composed and its spaces mended', () => {
    expect(read({ 'noi-dung': 'tu-viet', loi: '  Bình  đẳng '.normalize('NFD') })?.words).toEqual({
      kind: 'own',
      text: 'Bình đẳng',
    });
  });

  it.each([
    ['an unknown format', { kho: 'a0' }],
    ['an unknown look', { mau: 'constructor' }],
    ['no slogan', { 'noi-dung': 'khau-hieu' }],
    ['a slug that is a path', { 'noi-dung': 'khau-hieu', 'khau-hieu': '../x' }],
    ['a size that is too long', { kho: 'tu-chon', rong: '11', cao: '1', do: 'm' }],
    ['a size without a unit', { kho: 'tu-chon', rong: '2', cao: '1' }],
    ['an unknown ceremony', { 'noi-dung': 'le-phat-dong', buoi: 'constructor' }],
    ['an unknown motif', { hinh: 'toString' }],
    ['an unknown plate', { 'nen-lo-go': 'toString' }],
    ['an unknown ground', { nen: 'xanh' }],
    ['a year in words', { nam: 'hai nghìn' }],
    ['words without an end', { 'noi-dung': 'tu-viet', loi: 'a'.repeat(601) }],
  ])('is none with %s', (_what, fields) => {
    expect(read(fields)).toBeUndefined();
  });

  it('leaves to the words what its fields of the picture leave empty', () => {
    expect(read({ hinh: '', nen: '', nhan: ' ' })).not.toHaveProperty('picture');
    expect(read({ hinh: 'lotus', nen: '' })?.picture).toEqual({ motif: 'lotus' });
  });

  it('made before ceremonies could be chosen is of the usual one', () => {
    expect(read({ 'noi-dung': 'le-phat-dong', luc: '8 giờ', noi: '' })?.words).toEqual({
      kind: 'launch',
      ceremony: 'le-phat-dong',
      time: '8 giờ',
      place: '',
    });
  });

  it('is none with a fourth line of the agency', () => {
    const fields = new URLSearchParams(toDesignFields(designs[2] as Design));
    fields.append('don-vi', 'thêm');
    expect(readDesign(fields)).toBeUndefined();
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (fields) => {
        readDesign(new URLSearchParams(fields));
      }),
      toPropertyOptions(),
    );
  });
});
