import { makeCountingSheet } from '#papers/counting-sheet.ts';
import { emptyCell, type Paper } from '#papers/paper.ts';
import { toXlsx } from '#papers/writers/to-xlsx.ts';
import { factsOf, kyLua } from './paper-facts.ts';
import { type TestCell, toWorkbook } from './workbook-file.ts';

const facts = factsOf(2026);

/** The sheet that a unit below was given, with its numbers written into the empty cells. */
export function fillIn(below: string, toNumber: (row: number, level: number) => string): Uint8Array {
  const paper = makeCountingSheet(facts, kyLua, { below });
  const blocks = paper.blocks.map((block): Paper['blocks'][number] =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map(({ cells }, row) => ({
            cells: cells.map((cell, at) => (cell === emptyCell ? toNumber(row, at - 3) : cell)),
          })),
        }
      : block,
  );
  return toXlsx({ ...paper, blocks });
}

/** A sheet that somebody typed anew, as rows of cells. */
export const typed = (rows: TestCell[][], year: TestCell = 2026, unit: TestCell = 'Khối 1'): Uint8Array =>
  new Uint8Array(
    toWorkbook([
      {
        rows: [
          ['PHƯỜNG KỲ LỪA'],
          ['Bảng đếm', undefined, undefined, undefined, undefined],
          ['Đơn vị', unit],
          ['Năm', year],
          ['TT', 'Nội dung', 'Đơn vị tính', 'Cấp xã', 'Thôn, khối phố'],
          ...rows,
        ],
      },
    ]),
  );
