import { type ColumnRole, isHeadingRow, isTitle, preferredHeadings } from './heading.ts';
import { isShared, type ListKind, listKinds } from './list-kinds.ts';
import type { SheetRow } from './list-sheet.ts';
import { holdsPosts } from './people-heading.ts';

export interface FoundColumns {
  /** What each column is. */
  roles: ColumnRole[];
  /** What heads each column; empty where nothing does. */
  headings: string[];
  /** How many of the rows stand above the units or people, the headings among them. */
  above: number;
  /** The rows that are headings, by their place among the rows. */
  headingRows: [number, number] | undefined;
}

/** Titles, blanks and numbers of papers rarely take more lines. */
const furthestHeading = 40;
/** Rows by which columns without a heading are known. */
const sampleRows = 50;

/** Says what a table's columns are: by the row that heads them, or by what stands in them. */
export function findColumns(rows: readonly SheetRow[], kind: ListKind = listKinds.units): FoundColumns {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = findHeading(rows, kind);
  if (first < 0) return findUnheaded(rows, width, kind);
  const upper = rows[first]?.cells ?? [];
  let last = first;
  while (last < first + 2 && isLowerHeading(rows[last + 1], rows[last]?.cells ?? [], upper, kind)) last += 1;
  const lines = rows.slice(first, last + 1).map(({ cells }) => cells);
  const headings = Array.from({ length: width }, (_, column) =>
    [...new Set(lines.map((cells) => cells[column] ?? ''))].filter((text) => text !== '').join(' '),
  );
  const numbering = isNumbering(rows[last + 1]) ? 1 : 0;
  return {
    roles: toRoles(headings, rows.slice(last + 1), kind),
    headings,
    above: last + 1 + numbering,
    headingRows: [first, last],
  };
}

/** The first row that heads a table; above it stand titles, of a cell or two, and no rows of a table. */
function findHeading(rows: readonly SheetRow[], kind: ListKind): number {
  const wide = rows.findIndex(
    ({ cells }) => new Set(cells.filter((cell) => cell !== '')).size > 2 && !cells.some(isTitle),
  );
  // A heading in two lines may say what it heads in the second one only.
  const isHalf = rows[wide]?.cells.some((cell) => kind.toRole(cell)) ?? false;
  const furthest = wide < 0 ? furthestHeading : Math.min(furthestHeading, wide + (isHalf ? 2 : 1));
  return rows.slice(0, furthest).findIndex(({ cells }, at) => isHeadingRow(cells, at === 0, kind));
}

/** “Ngày | Giờ” below “Thời gian”: nothing new where the unit stands, and words of headings below wide ones. */
function isLowerHeading(
  row: SheetRow | undefined,
  above: readonly string[],
  upper: readonly string[],
  { toRole, named }: ListKind,
): boolean {
  if (!row || isNumbering(row)) return false;
  const unit = upper.findIndex((cell) => toRole(cell) === named);
  const standing = row.cells[unit] ?? '';
  if (standing !== '' && standing !== above[unit]) return false;
  const news = row.cells.filter((cell, column) => cell !== '' && cell !== above[column]);
  return (
    news.length > 0 &&
    news.every((cell) => cell.length <= 40 && !/\d{2}/.test(cell)) &&
    news.some((cell) => toRole(cell))
  );
}

/** “(1) (2) (3)” below the headings. */
function isNumbering(row: SheetRow | undefined): boolean {
  const said = (row?.cells ?? []).filter((cell) => cell !== '');
  return said.length > 1 && said.every((cell) => /^\(?([1-9]\d?|[A-Z])\)?$/.test(cell));
}

function toRoles(headings: readonly string[], rows: readonly SheetRow[], kind: ListKind): ColumnRole[] {
  const { toRole, named } = kind;
  const roles = headings.map((heading) => toRole(heading) ?? roleOfParts(heading, toRole));
  for (const role of kind.roles) {
    if (isShared(role)) continue;
    const found = roles.flatMap((one, column) => (one === role ? [column] : []));
    const chosen = found.find((column) => preferredHeadings[role]?.test(headings[column] ?? '')) ?? found[0];
    for (const column of found) if (column !== chosen) roles[column] = 'other';
  }
  if (!roles.includes(named)) {
    const column = findNames(roles, rows);
    if (column >= 0) roles[column] = named;
  }
  return keepFirstName(roles);
}

/** “Họ” and “Tên” beside each other are one name; a further one elsewhere is of somebody else. */
function keepFirstName(roles: readonly ColumnRole[]): ColumnRole[] {
  const first = roles.indexOf('person');
  return roles.map((role, at) =>
    role === 'person' && roles.slice(first, at).some((before) => before !== 'person') ? 'other' : role,
  );
}

/** Of “Thời gian Ngày” each part is one. */
const roleOfParts = (heading: string, toRole: ListKind['toRole']): ColumnRole =>
  heading
    .split(' ')
    .map((_, at, words) => toRole(words.slice(at).join(' ')))
    .find((role) => role === 'time') ?? 'other';

/** The first column that nobody knows and that holds words. */
const findNames = (roles: readonly ColumnRole[], rows: readonly SheetRow[]): number =>
  roles.findIndex(
    (role, column) =>
      role === 'other' &&
      rows.slice(0, sampleRows).some(({ cells }) => /\p{L}{2}/u.test(cells[column] ?? '')),
  );

function findUnheaded(rows: readonly SheetRow[], width: number, kind: ListKind): FoundColumns {
  const above = rows.findIndex(({ cells }) => !cells.some(isTitle));
  const body = rows.slice(Math.max(0, above), sampleRows);
  const roles: ColumnRole[] = Array.from({ length: width }, () => 'other');
  if (isCounted(body)) roles[0] = 'number';
  const inOrder = kind.unheaded.values();
  for (const [column, role] of roles.entries())
    if (role === 'other') roles[column] = inOrder.next().value ?? 'other';
  const [unit, post] = [roles.indexOf('unit'), roles.indexOf('post')];
  if (kind.named === 'person' && unit >= 0 && holdsPosts(body.map(({ cells }) => cells[unit] ?? ''))) {
    roles[unit] = 'post';
    if (post >= 0) roles[post] = 'unit';
  }
  return { roles, headings: roles.map(() => ''), above: Math.max(0, above), headingRows: undefined };
}

/** A running number stands first, and something behind it. */
function isCounted(rows: readonly SheetRow[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 1 && (cells[0] ?? '') !== '');
  const numbers = wide.filter(({ cells: [first = ''] }) => /^\d{1,5}[.)]?$/.test(first));
  return numbers.length > 0 && numbers.length * 5 >= wide.length * 4;
}
