import { foldText } from '#vietnamese/fold-text.ts';
import { isHeadingRow } from './heading.ts';
import { listKinds } from './list-kinds.ts';
import { splitCells } from './split-cells.ts';

/** Columns of a table that nothing heads: who, where and when. */
const mostUnheaded = listKinds.units.unheaded.length;

/**
 * The names of a list that is written as sentences write it, “Xã A; Xã B; Xã C.”, in one line or in several; nothing
 * where `;` parts the cells of a table, or where that is not clear.
 */
export function partNames(text: string): string[] | undefined {
  const rows = splitCells(text.slice(0, 200_000), ';').filter((row) => row.some((cell) => cell !== ''));
  const names = rows.map((row) => row.filter((cell) => cell !== ''));
  if (!rows.some((row) => row.length > 1)) return undefined;
  if (rows.some(isHeading) || names.flat().some(isNumberOrTime)) return undefined;
  return isEnded(rows) || areAlike(names) || isSentence(rows) ? takeAll(text) : undefined;
}

/** Parted where no doubt is left, as the visitor asked for it: all names, without the sign that ends the last one. */
export const takeAll = (text: string): string[] =>
  splitCells(text, ';')
    .flat()
    .filter((cell) => cell !== '')
    .map((cell, at, all) => (at === all.length - 1 ? cell.replace(/(?<!\.)\.$/, '') : cell));

const isHeading = (row: string[], at: number): boolean =>
  row.length > 1 && Object.values(listKinds).some((kind) => isHeadingRow(row, at === 0, kind));

const isNumberOrTime = (cell: string): boolean =>
  !/\p{L}/u.test(cell) || /\d\s*(gio\b|h\d*\b|:\d\d)|\d[/.-]\d{1,2}[/.-]\d{2,4}/.test(foldText(cell));

/** Each line is a name and its `;`, the last one perhaps without. */
const isEnded = (rows: readonly string[][]): boolean =>
  rows.length > 1 &&
  rows.every(
    (row, at) => (row.length === 2 && row[1] === '') || (row.length === 1 && at === rows.length - 1),
  );

/** All begin with words that first ones begin with, as names of one kind do: “Xã …; Phường …”. */
function areAlike(names: readonly string[][]): boolean {
  const firsts = new Set(names.map(([first = '']) => toFirstWord(first)));
  return names.every((row) => row.every((name) => firsts.has(toFirstWord(name))));
}

const toFirstWord = (name: string): string => foldText(name).split(/[\s,.]/)[0] ?? '';

/** One line, or more in it than a table without a heading has. */
const isSentence = (rows: readonly string[][]): boolean =>
  rows.length === 1
    ? (rows[0]?.length ?? 0) > 1
    : new Set(rows.map((row) => row.length)).size > 1 && rows.some((row) => row.length > mostUnheaded);
