import { type ColumnRole, isHeadingRow, isTitle, preferredHeadings, toHeadingRole } from './heading.ts';
import type { SheetRow } from './list-sheet.ts';

export interface FoundColumns {
  /** What each column is. */
  roles: ColumnRole[];
  /** What heads each column; empty where nothing does. */
  headings: string[];
  /** How many of the rows stand above the units, the headings among them. */
  above: number;
  /** The rows that are headings, by their place among the rows. */
  headingRows: [number, number] | undefined;
}

/** Titles, blanks and numbers of papers rarely take more lines. */
const furthestHeading = 40;
/** Rows by which columns without a heading are known. */
const sampleRows = 50;

/** Says what a table's columns are: by the row that heads them, or by what stands in them. */
export function findColumns(rows: readonly SheetRow[]): FoundColumns {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = findHeading(rows);
  if (first < 0) return findUnheaded(rows, width);
  const upper = rows[first]?.cells ?? [];
  let last = first;
  while (last < first + 2 && isLowerHeading(rows[last + 1], rows[last]?.cells ?? [], upper)) last += 1;
  const lines = rows.slice(first, last + 1).map(({ cells }) => cells);
  const headings = Array.from({ length: width }, (_, column) =>
    [...new Set(lines.map((cells) => cells[column] ?? ''))].filter((text) => text !== '').join(' '),
  );
  const numbering = isNumbering(rows[last + 1]) ? 1 : 0;
  return {
    roles: toRoles(headings, rows.slice(last + 1)),
    headings,
    above: last + 1 + numbering,
    headingRows: [first, last],
  };
}

/** The first row that heads a table; above it stand titles, of a cell or two, and no rows of a table. */
function findHeading(rows: readonly SheetRow[]): number {
  const wide = rows.findIndex(
    ({ cells }) => new Set(cells.filter((cell) => cell !== '')).size > 2 && !cells.some(isTitle),
  );
  // A heading in two lines may say what it heads in the second one only.
  const isHalf = rows[wide]?.cells.some((cell) => toHeadingRole(cell)) ?? false;
  const furthest = wide < 0 ? furthestHeading : Math.min(furthestHeading, wide + (isHalf ? 2 : 1));
  return rows.slice(0, furthest).findIndex(({ cells }, at) => isHeadingRow(cells, at === 0));
}

/** “Ngày | Giờ” below “Thời gian”: nothing new where the unit stands, and words of headings below wide ones. */
function isLowerHeading(
  row: SheetRow | undefined,
  above: readonly string[],
  upper: readonly string[],
): boolean {
  if (!row || isNumbering(row)) return false;
  const unit = upper.findIndex((cell) => toHeadingRole(cell) === 'unit');
  const standing = row.cells[unit] ?? '';
  if (standing !== '' && standing !== above[unit]) return false;
  const news = row.cells.filter((cell, column) => cell !== '' && cell !== above[column]);
  return (
    news.length > 0 &&
    news.every((cell) => cell.length <= 40 && !/\d{2}/.test(cell)) &&
    news.some((cell) => toHeadingRole(cell))
  );
}

/** “(1) (2) (3)” below the headings. */
function isNumbering(row: SheetRow | undefined): boolean {
  const said = (row?.cells ?? []).filter((cell) => cell !== '');
  return said.length > 1 && said.every((cell) => /^\(?([1-9]\d?|[A-Z])\)?$/.test(cell));
}

function toRoles(headings: readonly string[], rows: readonly SheetRow[]): ColumnRole[] {
  const roles = headings.map((heading) => toHeadingRole(heading) ?? roleOfParts(heading));
  for (const role of ['number', 'superior', 'unit', 'place', 'words', 'format', 'logo'] as const) {
    const found = roles.flatMap((one, column) => (one === role ? [column] : []));
    const chosen = found.find((column) => preferredHeadings[role]?.test(headings[column] ?? '')) ?? found[0];
    for (const column of found) if (column !== chosen) roles[column] = 'other';
  }
  if (!roles.includes('unit')) {
    const column = findNames(roles, rows);
    if (column >= 0) roles[column] = 'unit';
  }
  return roles;
}

/** Of “Thời gian Ngày” each part is one. */
const roleOfParts = (heading: string): ColumnRole =>
  heading
    .split(' ')
    .map((_, at, words) => toHeadingRole(words.slice(at).join(' ')))
    .find((role) => role === 'time') ?? 'other';

/** The first column that nobody knows and that holds words. */
const findNames = (roles: readonly ColumnRole[], rows: readonly SheetRow[]): number =>
  roles.findIndex(
    (role, column) =>
      role === 'other' &&
      rows.slice(0, sampleRows).some(({ cells }) => /\p{L}{2}/u.test(cells[column] ?? '')),
  );

function findUnheaded(rows: readonly SheetRow[], width: number): FoundColumns {
  const above = rows.findIndex(({ cells }) => !cells.some(isTitle));
  const body = rows.slice(Math.max(0, above), sampleRows);
  const roles: ColumnRole[] = Array.from({ length: width }, () => 'other');
  if (isCounted(body)) roles[0] = 'number';
  const inOrder = (['unit', 'place', 'time'] as const).values();
  for (const [column, role] of roles.entries())
    if (role === 'other') roles[column] = inOrder.next().value ?? 'other';
  return { roles, headings: roles.map(() => ''), above: Math.max(0, above), headingRows: undefined };
}

/** A running number stands first, and something behind it. */
function isCounted(rows: readonly SheetRow[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 1 && (cells[0] ?? '') !== '');
  const numbers = wide.filter(({ cells: [first = ''] }) => /^\d{1,5}[.)]?$/.test(first));
  return numbers.length > 0 && numbers.length * 5 >= wide.length * 4;
}
