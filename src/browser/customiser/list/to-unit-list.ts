import type { FormatId } from '#domain/artwork/format.ts';
import { listReading } from '#i18n/vi/list-reading.ts';
import { toNormalText } from '#vietnamese/normalize-text.ts';
import { convertOldEncoding, detectOldEncoding } from '#vietnamese/old-encoding.ts';
import { findColumns } from './find-columns.ts';
import { findFormat } from './find-format.ts';
import { findWhyLeftOut, type WhyLeftOut } from './find-left-out.ts';
import type { ColumnRole } from './heading.ts';
import { type ListOf, listKinds } from './list-kinds.ts';
import { ListError, type ListSheet, type SheetRow } from './list-sheet.ts';
import { mostRows, type UnitRow } from './unit-row.ts';

export interface ListColumn {
  heading: string;
  role: ColumnRole;
}

/** Rows that follow one another and were left out for one reason. */
export interface LeftOut {
  from: number;
  to: number;
  why: WhyLeftOut;
  /** What the first of them says. */
  text: string;
}

/** What was made of a table, all of it: every row is a unit or somebody, or was left out. */
export interface UnitList {
  of: ListOf;
  columns: ListColumn[];
  units: UnitRow[];
  leftOut: LeftOut[];
  notes: string[];
}

/** @throws ListError for a table whose letters were lost. */
export function toUnitList(
  { rows, notes }: ListSheet,
  picked?: readonly ColumnRole[],
  of: ListOf = 'units',
): UnitList {
  const kind = listKinds[of];
  demandLetters(rows);
  const unicode = toUnicode(rows);
  const { roles: found, headings, above, headingRows } = findColumns(unicode.rows, kind);
  const roles = picked?.length === found.length ? [...picked] : found;
  const columns = roles.map((role, at) => ({ heading: headings[at] ?? '', role }));
  const list: UnitList = { of, columns, units: [], leftOut: [], notes: [...notes, ...unicode.notes] };
  const [firstHeading, lastHeading] = headingRows ?? [-1, -1];
  let before = 0;
  let ended = false;
  for (const [at, row] of unicode.rows.entries()) {
    if (row.line > before + 1) leaveOut(list, before + 1, row.line - 1, 'blank');
    before = row.line;
    let why: WhyLeftOut | undefined;
    if (at < above)
      why =
        at >= firstHeading && at <= lastHeading
          ? 'heading'
          : at > lastHeading && headingRows
            ? 'heading'
            : 'title';
    else why = findWhyLeftOut(row, roles, headings, kind.named);
    if (why === undefined && ended && isUncounted(row, roles)) why = 'foot';
    if (why === 'total') ended = true;
    if (why === undefined && list.units.length >= mostRows) why = 'beyond';
    if (why) leaveOut(list, row.line, row.line, why, toRowText(row));
    else list.units.push(toUnit(row, roles));
  }
  const unknown = findUnknownFormats(unicode.rows, list.units, roles);
  if (unknown.length > 0) list.notes.push(listReading.unknownFormats(unknown));
  list.notes.push(...toFaultNotes(unicode.rows.slice(above), roles), ...toDoubleNotes(list.units));
  return list;
}

/** Below a sum, what has no running number where the others have one, or no second cell, was signed there. */
function isUncounted({ cells }: SheetRow, roles: readonly ColumnRole[]): boolean {
  const number = roles.indexOf('number');
  return number >= 0 ? (cells[number] ?? '') === '' : cells.filter((cell) => cell !== '').length === 1;
}

function leaveOut({ leftOut }: UnitList, from: number, to: number, why: WhyLeftOut, text = ''): void {
  const last = leftOut.at(-1);
  const joins = last?.why === why && last.to === from - 1 && (why === 'blank' || why === 'beyond');
  if (last && joins) last.to = to;
  else leftOut.push({ from, to, why, text });
}

const toRowText = ({ cells, faults }: SheetRow): string =>
  [...new Set([...cells, ...faults.map(({ written }) => written)])]
    .filter((cell) => cell !== '')
    .join(' | ')
    .slice(0, 80);

function toUnit({ line, cells }: SheetRow, roles: readonly ColumnRole[]): UnitRow {
  const read = (wanted: ColumnRole) =>
    roles
      .flatMap((role, column) => (role === wanted ? [toNormalText(cells[column] ?? '')] : []))
      .filter((text) => text !== '');
  // “7:30” and “15/11/2026” of two columns, the hour first.
  const times = [...new Set(read('time'))].sort((a, b) => Number(isHour(b)) - Number(isHour(a)));
  return {
    line,
    superior: read('superior').join(', '),
    unit: read('unit').join(', '),
    place: read('place').join(', '),
    time: joinTimes(times),
    ...toPerson(read('person').join(' '), read('post').join(', ')),
    ...toOwnChoices(read('words').join(' '), findFormat(read('format').join(' '))),
    ...toFileNames(read('logo').join(' '), read('photo').join(' ')),
  };
}

const toPerson = (person: string, post: string): Pick<UnitRow, 'person' | 'post'> =>
  person ? { person, post } : {};

const toOwnChoices = (words: string, format: FormatId | undefined): Pick<UnitRow, 'words' | 'format'> => ({
  ...(words && { words }),
  ...(format && { format }),
});

const toFileNames = (logo: string, photo: string): Pick<UnitRow, 'logo' | 'photo'> => ({
  ...(logo && { logo }),
  ...(photo && { photo }),
});

/** The lines whose format is no format of ours: they are made in those that are ticked, and it is said. */
function findUnknownFormats(
  rows: readonly SheetRow[],
  units: readonly UnitRow[],
  roles: readonly ColumnRole[],
): number[] {
  const column = roles.indexOf('format');
  if (column < 0) return [];
  const written = new Map(rows.map(({ line, cells }) => [line, cells[column] ?? '']));
  return units
    .filter(({ line, format }) => format === undefined && written.get(line) !== '')
    .map(({ line }) => line);
}

const isHour = (text: string): boolean => /^\d{1,2}\s*[:hg]/i.test(text);

const joinTimes = ([first = '', second = '', ...others]: readonly string[]): string =>
  others.length === 0 && /^\d{1,2}:\d\d$/.test(first) && /^[\d/]+$/.test(second)
    ? listReading.at(first, second)
    : [first, second, ...others].filter((time) => time !== '').join(', ');

/** “Tr?ng THCS T?n L?p”: saved without a code for its letters. */
function demandLetters(rows: readonly SheetRow[]): void {
  const lost = rows
    .slice(0, 200)
    .flatMap(({ cells }) => cells)
    .filter((cell) => !cell.includes('/') && /\?\p{L}/u.test(cell));
  if (lost.length > 1) throw new ListError(listReading.lettersLost(lost[0] ?? ''));
}

/** Words of an encoding of before Unicode that a workbook or a text in UTF-8 holds. */
function toUnicode(rows: readonly SheetRow[]): { rows: readonly SheetRow[]; notes: string[] } {
  const sample = rows.slice(0, 300).flatMap(({ cells }) => cells.map((cell) => cell.slice(0, 200)));
  const encoding = detectOldEncoding(sample.join('\n'));
  if (!encoding) return { rows, notes: [] };
  const converted = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => convertOldEncoding(cell, encoding)),
  }));
  return { rows: converted, notes: [listReading.converted[encoding]] };
}

function toFaultNotes(rows: readonly SheetRow[], roles: readonly ColumnRole[]): string[] {
  const lines = rows.flatMap(({ line, faults }) =>
    faults.some(({ column }) => ['place', 'time', 'superior'].includes(roles[column] ?? '')) ? [line] : [],
  );
  return lines.length > 0 ? [listReading.faults(lines)] : [];
}

function toDoubleNotes(units: readonly UnitRow[]): string[] {
  const firsts = new Map<string, number>();
  const doubles = units.flatMap(({ line, superior, unit, place, person, post, words, format }) => {
    const key = JSON.stringify([superior, unit, place, person, post, words, format]).toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, line);
    return first === undefined ? [] : [{ line, first }];
  });
  return doubles.length > 0 ? [listReading.doubles(doubles)] : [];
}
