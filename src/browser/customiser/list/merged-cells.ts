import { caps, type SheetRow } from './list-sheet.ts';

export interface CellPlace {
  /** 0-based. */
  column: number;
  line: number;
}

/** `B12` → column 1, line 12. */
export function toPlace(reference: string): CellPlace | undefined {
  const [, letters, line] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference.toUpperCase()) ?? [];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(line) };
}

/** Gives every cell of merged ones what their first one says, as it is seen. */
export function fillMerged(rows: readonly SheetRow[], merged: readonly string[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  let budget: number = caps.cells;
  for (const reference of merged) {
    const [from, to] = toCorners(reference);
    const first = from && byLine.get(from.line)?.cells[from.column];
    if (!from || !to || !first || from.column >= caps.columns) continue;
    const lastColumn = Math.min(to.column, caps.columns - 1);
    const lastLine = Math.min(to.line, from.line + caps.rows);
    for (let line = from.line; line <= lastLine; line += 1) {
      budget -= 1 + lastColumn - from.column;
      if (budget < 0) return;
      const row = byLine.get(line);
      if (!row) continue;
      for (let column = from.column; column <= lastColumn; column += 1) fill(row, column, first);
    }
  }
}

/** `B2:C4`, whichever corner is written first; `B2` is one cell. */
function toCorners(reference: string): [CellPlace?, CellPlace?] {
  const [one, other = one] = reference.split(':').map(toPlace);
  if (!one || !other) return [];
  const order = (pick: (a: number, b: number) => number): CellPlace => ({
    column: pick(one.column, other.column),
    line: pick(one.line, other.line),
  });
  return [order(Math.min), order(Math.max)];
}

function fill(row: SheetRow, column: number, text: string): void {
  const { cells } = row;
  while (cells.length <= column) cells.push('');
  if (cells[column]) return;
  cells[column] = text;
  row.joined = [...(row.joined ?? []), column];
}
