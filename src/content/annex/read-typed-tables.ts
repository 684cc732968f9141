import type { AnnexLine } from './annex-line.ts';
import { isHeading, isNumber, numbers } from './find-columns.ts';
import { readLineSign } from './line-signs.ts';
import { toTableLines } from './read-table.ts';
import { toPlainText } from './to-plain-text.ts';

/** How a table may be typed in lines: what a row looks like, and its cells. */
interface TypedTable {
  isRow: (line: string) => boolean;
  toCells: (line: string) => string[];
  /** Whether lines like rows are a table. */
  isTable: (rows: readonly string[][]) => boolean;
}

const markdown: TypedTable = {
  isRow: (line) => /^\s*\|.*\|\s*$/.test(line),
  toCells: (line) => line.trim().slice(1, -1).split('|'),
  isTable: () => true,
};

/** The same without signs at the ends; the line below the names tells it from a sentence. */
const open: TypedTable = {
  isRow: (line) => /\S\s*\|\s*\S/.test(line),
  toCells: (line) => line.split('|').map((cell) => cell.trim()),
  isTable: (rows) => rows[1]?.every((cell) => /^:?-+:?$/.test(cell)) ?? false,
};

/** Rows as a spreadsheet gives them to the clipboard. */
const tabbed: TypedTable = {
  isRow: (line) => /\S\t.*\S/.test(line),
  toCells: (line) => line.split('\t').map((cell) => cell.trim()),
  isTable: (rows) =>
    rows.length > 1 &&
    (isHeading(rows[0] ?? []) || rows.filter(([first = '']) => isNumber(first)).length * 2 > rows.length),
};

/** Rows as a spreadsheet saves them, a comma or a semicolon between two cells; only below a heading that counts. */
const saved = (separator: ',' | ';'): TypedTable => ({
  isRow: (line) => line.includes(separator),
  toCells: (line) => splitSaved(line, separator),
  isTable: (rows) =>
    rows.length > 1 &&
    isHeading(rows[0] ?? []) &&
    (rows[0] ?? []).some((name) => numbers.test(name)) &&
    rows.every((row) => row.length === rows[0]?.length),
});

const splitSaved = (line: string, separator: string): string[] =>
  [
    ...line.matchAll(
      new RegExp(`(?:^|${separator})(?:\\s*"((?:[^"]|"")*)"\\s*|([^${separator}]*))(?=${separator}|$)`, 'gu'),
    ),
  ].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());

/** The rows of Markdown and of spreadsheets, read as a table is; its lines keep their numbers. */
export const readTypedTables = (lines: readonly AnnexLine[], column?: string): AnnexLine[] =>
  [markdown, open, tabbed, saved(';'), saved(',')]
    .reduce<readonly AnnexLine[]>((all, kind) => readTables(all, kind, column), lines)
    .slice();

function readTables(lines: readonly AnnexLine[], kind: TypedTable, column?: string): AnnexLine[] {
  const isRow = (line: AnnexLine | undefined): boolean =>
    line !== undefined && line.role === undefined && kind.isRow(line.text);
  return lines.flatMap((line, index): AnnexLine[] => {
    if (!isRow(line) || isRow(lines[index - 1])) return isRow(line) ? [] : [line];
    const end = lines.findIndex((one, at) => at > index && !isRow(one));
    const rows = lines.slice(index, end < 0 ? undefined : end);
    const cells = rows.map(({ text }) => kind.toCells(text));
    if (!kind.isTable(cells)) return rows;
    const find = (text: string): number =>
      rows.find((row) => toPlainText(row.text.replaceAll('|', ' ')).includes(text))?.number ?? line.number;
    const table = cells
      .filter((row) => !row.every((cell) => /^\s*:?-*:?\s*$/.test(cell)))
      .map((row) => row.map((cell) => cell.split(/<br\s*\/?>/iu).map(toPlainText)));
    return toTableLines(table, column).map((row) => {
      const read = readLineSign(row);
      return { ...read, number: find(read.text) };
    });
  });
}
