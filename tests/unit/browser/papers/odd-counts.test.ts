import { describe, expect, it } from 'vitest';
import { readFiles } from '#browser/papers/counting/read-files.ts';
import { addCounts } from '#papers/counting/add-counts.ts';
import { levelColumns } from '#papers/counting/counted-things.ts';
import { typed } from '../../../support/counting-files.ts';
import { type TestCell, toWorkbook } from '../../../support/workbook-file.ts';

const order = { year: 2026, levels: levelColumns['ubnd-xa'] };
const toFile = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const read = (files: File[]) => readFiles(files, order, () => undefined);
const slipsOf = async (bytes: Uint8Array) =>
  (await read([toFile('khoi-1.xlsx', bytes)])).returned[0]?.slips.filter(
    ({ problem }) => problem !== 'missing-row',
  );

describe('a returned sheet that was changed', () => {
  it('has merged cells, of which only the first one counts', async () => {
    const bytes = toWorkbook([
      {
        rows: [
          ['Đơn vị', 'Khối 1'],
          ['Năm', 2026],
          ['TT', 'Nội dung', 'Đơn vị tính', 'Cấp xã', 'Thôn, khối phố'],
          [10, 'Người được tuyên truyền: nam', 'người', 40],
          [11, 'Người được tuyên truyền: nữ', 'người', undefined, undefined],
        ],
        merged: ['D4:E5'],
      },
    ]);
    const [sheet] = (await read([toFile('a.xlsx', new Uint8Array(bytes))])).returned;
    expect([sheet?.counts.men, sheet?.counts.women]).toEqual([
      [40, 0],
      [0, 0],
    ]);
    expect(sheet?.slips.flatMap(({ problem, cell }) => (problem === 'merged' ? cell : []))).toEqual([
      'E4',
      'D5',
      'E5',
    ]);
  });

  it('names a number that stands beside the columns, and a row of its own that says more than digits', async () => {
    const bytes = typed([
      [1, 'Buổi nói chuyện chuyên đề', '5 buổi'],
      ['', 'Tọa đàm', 'buổi', 'khoảng 5'],
      ['', 'Ghi chú', '', 'gửi sau'],
    ]);
    expect(await slipsOf(bytes)).toEqual([
      expect.objectContaining({ problem: 'elsewhere', cell: 'C6', written: '5 buổi' }),
      expect.objectContaining({ problem: 'unknown-row', cell: 'B7', written: 'Tọa đàm' }),
    ]);
  });

  it('is read whatever signs and numbers stand around its words', async () => {
    const bytes = toWorkbook([
      {
        rows: [
          ['Bảng đếm năm 2026'],
          ['ĐƠN VỊ: Khối 2'],
          ['TT', 'NỘI DUNG:', 'ĐVT', 'Cấp xã', 'Thôn - khối phố'],
          [1, '2. Buổi nói chuyện chuyên đề', 'buổi', 3, 4],
        ],
      },
    ]);
    const [sheet] = (await read([toFile('a.xlsx', new Uint8Array(bytes))])).returned;
    expect(sheet).toMatchObject({ unit: 'Khối 2', isCounted: true, counts: { talks: [3, 4] } });
    expect(sheet?.slips.map(({ problem }) => problem)).not.toContain('no-year');
  });

  it.each([['Năm 2025'], ['năm 2025 (mẫu)']])('of another year is known by “%s” alone', async (year) => {
    const bytes = toWorkbook([
      { rows: [[year], ['Nội dung', 'Cấp xã', 'Thôn, khối phố'], ['Hội thảo, tập huấn', 3, 4]] },
    ]);
    const [sheet] = (await read([toFile('a.xlsx', new Uint8Array(bytes))])).returned;
    expect(sheet?.isCounted).toBe(false);
  });

  it('has no unit where only dots stand', async () => {
    const bytes = typed([[2, 'Buổi nói chuyện chuyên đề', 'buổi', 5]], 2026, '……………');
    expect((await read([toFile('khoi-9.xlsx', bytes)])).returned[0]?.unit).toBe('khoi-9');
  });

  it('is each sheet of a workbook that has several', async () => {
    const rows = (unit: string, talks: number): TestCell[][] => [
      ...(unit ? [['Đơn vị', unit]] : []),
      ['Năm', 2026],
      ['TT', 'Nội dung', 'Đơn vị tính', 'Cấp xã', 'Thôn, khối phố'],
      [2, 'Buổi nói chuyện chuyên đề', 'buổi', talks],
    ];
    const bytes = toWorkbook([
      { name: 'K1', rows: rows('Khối 1', 5) },
      { name: 'Khối 2', rows: rows('', 6) },
      { name: 'Ghi chú', rows: [['x']] },
    ]);
    const { returned } = await read([toFile('xa.xlsx', new Uint8Array(bytes))]);
    expect(returned.map(({ file, unit }) => [file, unit])).toEqual([
      ['xa.xlsx › K1', 'Khối 1'],
      ['xa.xlsx › Khối 2', 'Khối 2'],
    ]);
    expect(addCounts(returned, order.levels, []).counts.talks).toEqual([11, 0]);
  });

  it('names a row that the form does not have and one that stands twice', async () => {
    const bytes = typed([
      [1, 'Buổi nói chuyện chuyên đề', 'buổi', 5],
      [2, 'Buổi nói chuyện chuyên đề', 'buổi', 6],
      [3, 'Cờ phướn', 'chiếc', 7],
    ]);
    const { returned } = await read([toFile('a.xlsx', bytes)]);
    const problems = returned[0]?.slips.map(({ problem, cell }) => [problem, cell]);
    expect(problems).toEqual(
      expect.arrayContaining([
        ['double-row', 'B7'],
        ['unknown-row', 'B8'],
      ]),
    );
    expect(returned[0]?.counts.talks).toEqual([5, 0]);
  });
});
