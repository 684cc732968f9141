import { describe, expect, it } from 'vitest';
import { type Format, formats, toAspect, toFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { toFormatFamily } from '#domain/artwork/format-family.ts';

describe('formats', () => {
  it('has 30 rows, each with an id of its own that can stand in a file name', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(30);
    expect(formats.filter(({ id }) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it('keeps every file below 5.08 m, the longest page of a PDF', () => {
    const sides = formats.flatMap((format) =>
      format.medium === 'print'
        ? [format.widthMm, format.heightMm].map((mm) => (mm + 2 * format.bleedMm) / format.scale)
        : [],
    );
    expect(Math.max(...sides)).toBeLessThan(5080);
  });

  it('gives every print that is cut a bleed of 3 mm in its file', () => {
    const bleeds = formats.flatMap((row: Format) =>
      row.medium === 'print' && !row.office ? [row.bleedMm / row.scale] : [],
    );
    expect(new Set(bleeds)).toEqual(new Set([3]));
  });

  it('keeps a border on a page for the office as wide as printers leave empty, and nothing to cut', () => {
    const pages = formats.flatMap((row: Format) => (row.medium === 'print' && row.office ? [row] : []));
    expect(pages.map(({ id, bleedMm }) => [id, bleedMm])).toEqual([
      ['a4-van-phong', 0],
      ['a3-van-phong', 0],
    ]);
    expect(pages.filter(({ office }) => (office?.borderMm ?? 0) < 5)).toEqual([]);
  });

  it('stays between 1:4 and 10:1', () => {
    const aspects = formats.map(toAspect);
    expect(Math.min(...aspects)).toBeGreaterThanOrEqual(1 / 4);
    expect(Math.max(...aspects)).toBeLessThanOrEqual(10);
  });
});

describe('toFormat', () => {
  it('finds each row by its id', () => {
    expect(formats.map(({ id }) => toFormat(id))).toEqual(formats);
  });

  it('names the unknown id and the known ones', () => {
    expect(() => toFormat('a6')).toThrow(/Unknown format "a6"; the table has vuong, .*phong-6x3m/);
  });
});

describe('toSizeLabel', () => {
  it.each([
    ['vuong', '1080 × 1080 px'],
    ['a4', '210 × 297 mm'],
    ['bang-ron-5x1.5m', '5 × 1,5 m'],
    ['co-phuon-0.6x2m', '0,6 × 2 m'],
  ])('says of %s “%s”', (id, label) => {
    expect(toSizeLabel(toFormat(id))).toBe(label);
  });
});

describe('toAspect', () => {
  it.each([
    ['vuong', 1],
    ['doc-4x5', 0.8],
    ['web-banner', 4],
    ['bang-ron-6x1m', 6],
    ['co-phuon-0.6x2m', 0.3],
  ])('is of %s %d, the bleed left out', (id, aspect) => {
    expect(toAspect(toFormat(id))).toBeCloseTo(aspect, 10);
  });
});

it('sorts every format into what people ask for', () => {
  const families = Object.groupBy(formats, toFormatFamily);
  expect(families['dang-mang']?.every(({ medium }) => medium === 'screen')).toBe(true);
  expect(families['ap-phich']?.map(({ id }) => id)).toEqual([
    'a4-van-phong',
    'a4',
    'a3-van-phong',
    'a3',
    'a4-ngang',
    'a3-ngang',
    'a2',
    'a1',
  ]);
  expect(families['cam-tay']?.map(({ id }) => id)).toEqual(['a5', 'giay-moi-21x10', 'giay-moi-a5']);
  expect(families['kho-lon']).toHaveLength(9);
});
