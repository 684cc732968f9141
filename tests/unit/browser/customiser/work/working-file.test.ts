import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#browser/customiser/work/work.ts';
import {
  largestWorkingFile,
  readWorkingFile,
  writeWorkingFile,
} from '#browser/customiser/work/working-file.ts';
import { toPropertyOptions } from '../../../../support/property-options.ts';

const work: Work = {
  fields: [
    ['don-vi', 'UBND tỉnh Lạng Sơn'],
    ['don-vi', 'UBND phường Kỳ Lừa'],
    ['nam', '2025'],
    ['noi-dung', 'chu-de'],
    ['kho', 'vuong'],
    ['mau', 'minh-hoa'],
    ['hinh', 'lotus'],
  ],
  logos: [{ href: 'data:image/png;base64,iVBORw0KGgo=', widthPx: 10, heightPx: 20 }],
  pattern: { locks: ['look', 'superior'], formats: ['vuong', 'a4'] },
};
const written = JSON.parse(writeWorkingFile(work));
const read = (changes: object) => readWorkingFile(JSON.stringify({ ...written, ...changes }));

describe('a working file', () => {
  it('comes back as it went, logos and locks inside', () => {
    expect(readWorkingFile(writeWorkingFile(work))).toEqual({ work });
  });

  it('holds the photo too, and only then asks for a page that knows photos', () => {
    const place = { x: 0.4, y: 0.6, zoom: 1.5 };
    const photo = { href: 'data:image/jpeg;base64,/9j/4AAQ', widthPx: 30, heightPx: 20, place };
    const withPhoto = writeWorkingFile({ ...work, photo });
    expect(readWorkingFile(withPhoto)).toEqual({ work: { ...work, photo } });
    expect(JSON.parse(withPhoto)).toMatchObject({ version: 2 });
    expect(written).toMatchObject({ version: 1 });
    const torn = { ...photo, href: 'data:text/html;base64,AAAA' };
    expect(read({ version: 2, photo: torn })).toEqual({ fault: 'torn' });
    expect(read({ version: 2, photo: { ...photo, place: { ...place, zoom: 99 } } })).toEqual({
      fault: 'torn',
    });
  });

  it.each([
    ['is cut off', () => readWorkingFile(writeWorkingFile(work).slice(0, 300)), 'torn'],
    ['is no JSON', () => readWorkingFile('PK\u0003\u0004'), 'not-one'],
    ['is something else', () => readWorkingFile('{"kind":"other"}'), 'not-one'],
    ['is a list', () => readWorkingFile('[]'), 'not-one'],
    ['is of a newer page', () => read({ version: 3 }), 'newer'],
    ['has no version', () => read({ version: undefined }), 'newer'],
    ['has no fields', () => read({ fields: undefined }), 'torn'],
    ['has fields without an end', () => read({ fields: Array(41).fill(['don-vi', 'x']) }), 'torn'],
    [
      'has a logo from elsewhere',
      () => read({ logos: [{ ...work.logos[0], href: 'https://example.com/a.png' }] }),
      'torn',
    ],
    [
      'has a drawing for a logo',
      () => read({ logos: [{ ...work.logos[0], href: 'data:image/svg+xml;base64,AAAA' }] }),
      'torn',
    ],
    ['has three logos', () => read({ logos: Array(3).fill(work.logos[0]) }), 'torn'],
    ['locks what is no part', () => read({ pattern: { locks: ['__proto__'], formats: [] } }), 'torn'],
    ['allows an unknown format', () => read({ pattern: { locks: [], formats: ['a0'] } }), 'torn'],
    ['holds an unknown look', () => read({ fields: [...work.fields, ['mau', 'constructor']] }), 'no-design'],
    ['is too large', () => readWorkingFile('x'.repeat(largestWorkingFile + 1)), 'too-large'],
  ])('that %s is not taken', (_what, open, fault) => {
    expect(open()).toEqual({ fault });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        readWorkingFile(text);
        readWorkingFile(json);
        readWorkingFile(JSON.stringify({ ...written, fields: JSON.parse(json), logos: JSON.parse(json) }));
      }),
      toPropertyOptions(),
    );
  });
});
