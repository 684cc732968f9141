import { describe, expect, it } from 'vitest';
import { addCounts } from '#papers/counting/add-counts.ts';
import { levelColumns } from '#papers/counting/counted-things.ts';
import { toNoCounts } from '#papers/counting/to-no-counts.ts';

const levels = levelColumns['ubnd-xa'];

describe('the units of returned sheets', () => {
  const add = (units: string[], asked: string[]) =>
    addCounts(
      units.map((unit) => ({ file: unit, unit, counts: toNoCounts(2), isCounted: true, slips: [] })),
      levels,
      asked,
    );

  it('are others where a mark differs, and where no letter is Latin', () => {
    const units = ['Thôn Láng', 'Thôn Lang', 'ភូមិ ១', 'ភូមិ ២'];
    const totals = add(units, units);
    expect(totals).toMatchObject({ answered: units, missing: [], unasked: [], slips: [] });
  });

  it('are one in other capitals, spaces, signs and places of a tone', () => {
    const totals = add(['khối  hoà bình.', 'Khối Hòa Bình'], ['Khối Hòa Bình']);
    expect(totals.answered).toEqual(['khối  hoà bình.']);
    expect(totals.missing).toEqual([]);
    expect(totals.slips.map(({ problem }) => problem)).toEqual(['double-unit']);
  });

  it('are found without marks where only one that was asked reads so', () => {
    expect(add(['Khoi 1'], ['Khối 1', 'Khối 2']).missing).toEqual(['Khối 2']);
    expect(add(['Thon Lang'], ['Thôn Láng', 'Thôn Làng']).unasked).toEqual(['Thon Lang']);
  });

  it('are named where no list says whether two that differ in marks are one', () => {
    const totals = add(['Thôn Láng', 'Thon Lang'], []);
    expect(totals.answered).toHaveLength(2);
    expect(totals.slips).toEqual([
      { file: 'Thon Lang', problem: 'like-unit', written: 'Thôn Láng / Thon Lang' },
    ]);
  });
});
