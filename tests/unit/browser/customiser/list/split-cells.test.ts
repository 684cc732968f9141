import { describe, expect, it } from 'vitest';
import { chooseSeparator } from '#browser/customiser/list/choose-separator.ts';
import { splitCells, toPlainLines } from '#browser/customiser/list/split-cells.ts';

const split = (raw: string) => {
  const { text, said } = toPlainLines(raw);
  return splitCells(text, said ?? chooseSeparator(text));
};

describe('splitting a list into cells', () => {
  it('keeps a comma in a plain list, since it belongs to the name', () => {
    expect(split('Trường A, huyện B\r\nTrường C')).toEqual([['Trường A, huyện B'], ['Trường C']]);
    expect(split('Ban Dân tộc, Tôn giáo\nTrung tâm Văn hoá, Thể thao')).toHaveLength(2);
  });

  it.each([
    ['tabs, as a spreadsheet copies', 'Đơn vị\tNơi\nA\tB'],
    ['semicolons, as it saves in Vietnam', 'Đơn vị;Nơi\nA;B'],
    ['commas below a heading', 'Đơn vị,Nơi\nA,B'],
    ['what a sep= line says', 'sep=;\r\nĐơn vị;Nơi\r\nA;B'],
    ['line ends of old Macintoshes', 'Đơn vị;Nơi\rA;B'],
  ])('parts cells by %s', (_what, text) => {
    expect(split(text)).toEqual([
      ['Đơn vị', 'Nơi'],
      ['A', 'B'],
    ]);
  });

  it.each([
    ['a heading of a school', 'Tên trường,Địa điểm\nTrường A,"Hội trường, tầng 2"', 'Hội trường, tầng 2'],
    ['a running number', '1,UBND xã A\n2,UBND xã B', 'UBND xã A'],
    ['a spreadsheet’s quotes', 'Trường A,"Ngã ba, chợ"\nTrường B,Sân', 'Ngã ba, chợ'],
    ['commas without a space behind them', 'Trường A,Chợ\nTrường B,Sân', 'Chợ'],
  ])('parts by commas where it sees %s', (_what, text, cell) => {
    expect(split(text).flat()).toContain(cell);
    expect(split(text).every((row) => row.length === 2)).toBe(true);
  });

  it('keeps what is quoted together, and reads a doubled quote as one', () => {
    expect(split('Đơn vị;Nơi\n"A; ""B""\nC";D')).toEqual([
      ['Đơn vị', 'Nơi'],
      ['A; "B"\nC', 'D'],
    ]);
  });

  it.each([
    ['nothing closes', '"A;B', ['"A', 'B']],
    ['is closed inside the cell', '"Gia đình" và "Tổ ấm", xã A;Chợ', ['"Gia đình" và "Tổ ấm", xã A', 'Chợ']],
    ['stands for inches', 'A;Màn hình 55"', ['A', 'Màn hình 55"']],
  ])('takes a quote that %s for a sign', (_what, line, cells) => {
    expect(split(`Đơn vị;Nơi\n${line}`)[1]).toEqual(cells);
  });

  it('drops the mark at the start of a file', () => {
    expect(split('\uFEFFTổ 1')).toEqual([['Tổ 1']]);
  });

  it('looks at every sign a few times only, whatever the text', () => {
    const long = 200_000;
    for (const text of [
      'đơn vị '.repeat(long / 7),
      '"'.repeat(long),
      '";'.repeat(long / 2),
      '"a""'.repeat(long / 4),
    ])
      expect(split(text).flat().join('').length).toBeGreaterThan(0);
  });
});
