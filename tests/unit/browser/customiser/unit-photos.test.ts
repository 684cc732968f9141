import { describe, expect, it } from 'vitest';
import { findPhotoless } from '#browser/customiser/batch/find-photoless.ts';
import { listPhotoless } from '#browser/customiser/batch/list-photoless.ts';
import { planBatch } from '#browser/customiser/batch/plan-batch.ts';
import type { BatchPlan } from '#browser/customiser/drawing-protocol.ts';
import { toUnitList } from '#browser/customiser/list/to-unit-list.ts';
import type { UnitRow } from '#browser/customiser/list/unit-row.ts';
import { toTestContent } from '../../../support/design-content.ts';

const toRow = (line: number): UnitRow => ({ line, superior: '', unit: `Xã ${line}`, place: '', time: '' });
const file = new Blob(['photo']);
const plan: BatchPlan = {
  design: { year: 2025, words: { kind: 'theme' }, format: 'vuong', look: 'anh-chup', agency: [] },
  rows: [toRow(1), toRow(2)],
  formats: ['vuong'],
  content: toTestContent(),
  logos: [],
  unitPhotos: { 2: { file, widthPx: 30, heightPx: 20 } },
};
const photo = { href: 'chung', widthPx: 4, heightPx: 3, place: { x: 0.3, y: 0.6, zoom: 2 } };

describe('a batch with photos of its units', () => {
  it('gives each unit its own, cut as the form’s is, and the form’s to the others', () => {
    const [first, second] = planBatch({ ...plan, photo });
    expect(first?.job.photo).toEqual(photo);
    expect(first?.photoFile).toBeUndefined();
    expect(second?.job.photo).toEqual({ href: '', widthPx: 30, heightPx: 20, place: photo.place });
    expect(second?.photoFile).toBe(file);
  });

  it('cuts around the middle where the form has none', () => {
    const [, second] = planBatch(plan);
    expect(second?.job.photo?.place).toEqual({ x: 0.5, y: 0.5, zoom: 1 });
  });

  it('has none in a look that shows none', () => {
    const items = [...planBatch({ ...plan, design: { ...plan.design, look: 'nen-cam' } })];
    expect(items.filter((item) => item.job.photo ?? item.photoFile)).toEqual([]);
  });
});

describe('a unit without a photo', () => {
  it('is named before anything is drawn', () => {
    expect(findPhotoless(plan).map(({ line }) => line)).toEqual([1]);
    expect(listPhotoless([toRow(1)])[0]).toContain('Dòng 1, Xã 1: chưa có ảnh nên bị bỏ ra');
  });

  it('is nobody where the form has one, the look shows none, or its only format has no room', () => {
    expect(findPhotoless({ ...plan, photo })).toEqual([]);
    expect(findPhotoless({ ...plan, design: { ...plan.design, look: 'nen-cam' } })).toEqual([]);
    expect(findPhotoless({ ...plan, rows: [{ ...toRow(1), format: 'khung-avatar' }] })).toEqual([]);
  });

  it('is told by number when they are many', () => {
    const told = listPhotoless(Array.from({ length: 300 }, (_, at) => toRow(at + 1)));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('… và 280 đơn vị nữa chưa có ảnh.');
  });
});

describe('a list’s column of photos', () => {
  it.each(['Ảnh', 'Ảnh chụp', 'Tên tệp ảnh', 'Tệp ảnh chụp'])('is headed %s', (heading) => {
    const cells = [
      ['Tên đơn vị', 'Lô-gô', heading],
      ['Xã A', 'a.png', 'le-a.jpg'],
    ];
    const rows = cells.map((row, at) => ({ line: at + 1, cells: row, faults: [] }));
    const [unit] = toUnitList({ name: '', rows, notes: [] }).units;
    expect(unit).toMatchObject({ unit: 'Xã A', logo: 'a.png', photo: 'le-a.jpg' });
  });
});
