import { describe, expect, it } from 'vitest';
import { planBatch } from '#browser/customiser/batch/plan-batch.ts';
import type { UnitRow } from '#browser/customiser/list/unit-row.ts';
import { matchPictures } from '#browser/customiser/pictures/match-pictures.ts';
import { toTestContent } from '../../../../support/design-content.ts';

const toRow = (line: number, unit: string, logo?: string): UnitRow => ({
  line,
  superior: '',
  unit,
  place: '',
  time: '',
  ...(logo && { logo }),
});
const toEntry = (path: string) => ({ path, name: path.split('/').at(-1) ?? '' });
const fileOf = (row: UnitRow, ...paths: string[]) =>
  matchPictures([row], paths.map(toEntry), 'logo').units[0]?.entry?.path;

describe('a unit’s picture', () => {
  it.each([
    ['UBND phường Kỳ Lừa', 'phuong-ky-lua.png'],
    ['Phường Kỳ Lừa', 'UBND phường Kỳ Lừa.jpg'],
    ['Phường Kỳ Lừa'.normalize('NFD'), 'lo-go/01. Phường Kỳ Lừa.png'],
    ['Trường THCS Lê Lợi', 'Logo Truong THCS Le Loi.svg'],
    ['Xã Đồng Đăng', 'xa_dong_dang_logo.webp'],
    ['Tổ 5', 'To 5.png'],
  ])('of %s is %s', (unit, path) => {
    expect(fileOf(toRow(1, unit), path)).toBe(path);
  });

  it('is not one whose name is only alike', () => {
    expect(fileOf(toRow(1, 'Xã Tân Thành'), 'xa-tan-thanh-2.png', 'xa-tan-than.png')).toBeUndefined();
    expect(fileOf(toRow(1, '😀'), '.png')).toBeUndefined();
  });

  it('is the one that the list names, whatever the unit is called', () => {
    expect(fileOf(toRow(1, 'Xã A', 'Anh/HUY-HIEU.PNG'), 'huy-hieu.png', 'xa-a.png')).toBe('huy-hieu.png');
    expect(fileOf(toRow(1, 'Xã A', 'mat.png'), 'xa-a.png')).toBeUndefined();
  });

  it('is none of several that could be it', () => {
    const match = matchPictures([toRow(1, 'Xã A')], ['xa-a.png', 'ubnd-xa-a.jpg'].map(toEntry), 'logo');
    expect(match.units[0]?.entry).toBeUndefined();
    expect(match.doubtful[0]?.entries.map(({ path }) => path)).toEqual(['xa-a.png', 'ubnd-xa-a.jpg']);
    expect(match.unused).toEqual([]);
  });

  it('may be one for several rows, and what is nobody’s is said', () => {
    const match = matchPictures(
      [toRow(1, 'Xã A'), toRow(2, 'Xã A')],
      ['xa-a.png', 'xa-b.png'].map(toEntry),
      'logo',
    );
    expect(match.units.map(({ entry }) => entry?.path)).toEqual(['xa-a.png', 'xa-a.png']);
    expect(match.unused.map(({ path }) => path)).toEqual(['xa-b.png']);
  });
});

describe('a unit’s photo', () => {
  const photoOf = (row: UnitRow, ...paths: string[]) =>
    matchPictures([row], paths.map(toEntry), 'photo').units[0]?.entry?.path;

  it.each([
    ['Phường Kỳ Lừa', 'Ảnh phường Kỳ Lừa.jpg'],
    ['UBND xã Tân Thành', '02_anh-chup_xa-tan-thanh.JPG'],
    ['Xã Anh Sơn', 'Hình ảnh xã Anh Sơn.webp'],
  ])('of %s is %s', (unit, path) => {
    expect(photoOf(toRow(1, unit), path)).toBe(path);
  });

  it('is not that of a place whose name begins like “ảnh”', () => {
    expect(photoOf(toRow(1, 'Anh Sơn'), 'son.jpg')).toBeUndefined();
  });

  it('is named by a column of its own, which the logo’s is not', () => {
    const row = { ...toRow(1, 'Xã A', 'le.jpg'), photo: 'hoi/mit-tinh.jpg' };
    expect(photoOf(row, 'le.jpg', 'mit-tinh.jpg', 'xa-a.jpg')).toBe('mit-tinh.jpg');
  });
});

describe('a batch with logos of its units', () => {
  it('gives each unit its own, and the form’s to the others', () => {
    const toLogo = (href: string) => ({ href, widthPx: 1, heightPx: 1 });
    const items = planBatch({
      design: { year: 2025, words: { kind: 'theme' }, format: 'vuong', look: 'nen-cam', agency: [] },
      rows: [toRow(1, 'Xã A'), toRow(2, 'Xã B')],
      formats: ['vuong'],
      content: toTestContent(),
      logos: [toLogo('chung')],
      unitLogos: { 2: toLogo('rieng') },
    });
    expect([...items].map(({ job }) => job.agencyLogos?.map(({ href }) => href))).toEqual([
      ['chung'],
      ['rieng'],
    ]);
  });
});
