import { describe, expect, it } from 'vitest';
import { splitCells } from '#browser/customiser/batch/split-cells.ts';

describe('splitting a list into cells', () => {
  it('keeps a comma in a plain list, since it belongs to the name', () => {
    expect(splitCells('Trường A, huyện B\r\nTrường C')).toEqual([['Trường A, huyện B'], ['Trường C']]);
  });

  it.each([
    ['tabs, as a spreadsheet copies', 'Đơn vị\tNơi\nA\tB'],
    ['semicolons, as it saves in Vietnam', 'Đơn vị;Nơi\nA;B'],
    ['commas below a heading', 'Đơn vị,Nơi\nA,B'],
  ])('parts cells by %s', (_what, text) => {
    expect(splitCells(text)).toEqual([
      ['Đơn vị', 'Nơi'],
      ['A', 'B'],
    ]);
  });

  it('keeps what is quoted together, and reads a doubled quote as one', () => {
    expect(splitCells('Đơn vị;Nơi\n"A; ""B""\nC";D')).toEqual([
      ['Đơn vị', 'Nơi'],
      ['A; "B"\nC', 'D'],
    ]);
  });

  it('takes an unclosed quote for a sign', () => {
    expect(splitCells('Đơn vị;Nơi\n"A;B')[1]).toEqual(['"A', 'B']);
  });

  it('drops the mark at the start of a file', () => {
    expect(splitCells('\uFEFFTổ 1')).toEqual([['Tổ 1']]);
  });
});
