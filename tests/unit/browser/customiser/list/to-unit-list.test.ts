import { describe, expect, it } from 'vitest';
import { mostRows, toUnitRows } from '#browser/customiser/batch/unit-row.ts';

describe('reading units from cells', () => {
  it('takes the columns by their headings, in any order', () => {
    const cells = [
      ['Thời gian', 'Tên đơn vị', 'Địa điểm'],
      ['8 giờ', 'Phường A', 'Nhà văn hóa'],
    ];
    expect(toUnitRows(cells)).toEqual([{ line: 2, unit: 'Phường A', place: 'Nhà văn hóa', time: '8 giờ' }]);
  });

  it('takes unit, place and time in this order where nothing heads them', () => {
    expect(toUnitRows([['Phường A', 'Sân', '8 giờ']])).toEqual([
      { line: 1, unit: 'Phường A', place: 'Sân', time: '8 giờ' },
    ]);
  });

  it('does not take a unit that is called like a heading for one', () => {
    expect(toUnitRows([['Trường THPT A'], ['Trường THPT B']]).map(({ unit }) => unit)).toEqual([
      'Trường THPT A',
      'Trường THPT B',
    ]);
  });

  it('knows a heading beside columns of other things', () => {
    expect(
      toUnitRows([
        ['STT', 'Tên đơn vị'],
        ['1', 'Xã A'],
      ]).map(({ unit }) => unit),
    ).toEqual(['Xã A']);
  });

  it('skips empty lines and keeps the numbers of the rest', () => {
    expect(toUnitRows([['A'], [''], ['B']]).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('composes letters that were typed apart', () => {
    expect(toUnitRows([['Kỳ Lừa'.normalize('NFD')]])[0]?.unit).toBe('Kỳ Lừa');
  });

  it('stops at the most rows', () => {
    expect(toUnitRows(Array.from({ length: mostRows + 5 }, (_, at) => [`Tổ ${at}`]))).toHaveLength(mostRows);
  });
});
