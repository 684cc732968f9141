import { isHeadingRow } from './heading.ts';
import { type Separator, separators, splitCells } from './split-cells.ts';

/** Enough of a list to see how it is written. */
const sampleRows = 60;

/**
 * How a text parts its cells; nothing where each line is a cell. A comma in a plain list belongs to the
 * name, so it parts only where a heading, a running number or quotes say so.
 */
export function chooseSeparator(text: string): Separator | undefined {
  return separators.find((separator) => {
    const rows = splitCells(text.slice(0, 100_000), separator, sampleRows).filter((row) =>
      row.some((cell) => cell !== ''),
    );
    const parted = rows.filter((row) => row.length > 1);
    if (parted.length === 0) return false;
    if (parted.some((row) => isHeadingRow(row))) return true;
    if (separator === '\t') return true;
    if (separator === ';') return isEven(rows) || isHeadedByTwo(rows);
    return isEven(rows) && (isNumbered(rows) || isWrittenByMachine(text, rows.length));
  });
}

/** Every row has the same cells. */
const isEven = (rows: readonly string[][]): boolean =>
  rows.every((row) => row.length > 1 && row.length === rows[0]?.length);

/** A first line in two parts is a heading even where nobody knows its words. */
const isHeadedByTwo = (rows: readonly string[][]): boolean => (rows[0]?.length ?? 0) > 1;

/** 1, 2, 3 … in front. */
const isNumbered = (rows: readonly string[][]): boolean =>
  rows.length > 1 && rows.every(([first = '']) => /^\d{1,5}\.?$/.test(first));

/** A spreadsheet quotes what has a comma, and puts no space behind those that part. */
const isWrittenByMachine = (text: string, count: number): boolean => {
  const lines = text.split('\n', sampleRows).filter((line) => line.trim() !== '');
  return (
    count > 1 &&
    (lines.some((line) => /(^|,)"[^"]*",|,"[^"]*"(,|$)/.test(line)) ||
      lines.every((line) => /,\S/.test(line) && !/,\s/.test(line)))
  );
};
