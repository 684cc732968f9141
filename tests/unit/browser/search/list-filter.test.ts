import { describe, expect, it } from 'vitest';
import { isItemShown, toListFilter, toListQuery } from '#browser/search/list-filter.ts';

const names = ['nam', 'nhom'];
const valuesOf = (name: string) => (name === 'nam' ? ['2023', '2021'] : ['Nhóm 1']);

describe('a list’s filter', () => {
  it('reads from the address only what the form has', () => {
    expect([...toListFilter('?nam=2023&q=x', names)]).toEqual([
      ['nam', '2023'],
      ['nhom', ''],
    ]);
  });

  it('writes an address that it reads back', () => {
    const filter = toListFilter('?nhom=Lu%E1%BA%ADt%2C+ch%C3%ADnh+s%C3%A1ch', names);
    expect(toListFilter(toListQuery(filter), names)).toEqual(filter);
    expect(filter.get('nhom')).toBe('Luật, chính sách');
  });

  it('leaves the address bare while everything is shown', () => {
    expect(toListQuery(toListFilter('', names))).toBe('');
  });

  it('shows an item that has the chosen value among its values', () => {
    expect(isItemShown(toListFilter('?nam=2021', names), valuesOf)).toBe(true);
    expect(isItemShown(toListFilter('?nam=2022', names), valuesOf)).toBe(false);
    expect(isItemShown(toListFilter('?nam=2021&nhom=Khác', names), valuesOf)).toBe(false);
    expect(isItemShown(toListFilter('', names), valuesOf)).toBe(true);
  });
});
