import { listReading } from '#i18n/vi/list-reading.ts';
import { chooseSeparator } from './choose-separator.ts';
import { findForeignList } from './find-foreign-list.ts';
import { type CellFault, caps, ListError, type ListSheet, type SheetRow } from './list-sheet.ts';
import { partNames, takeAll } from './part-names.ts';
import { type Separator, splitCells, toPlainLines } from './split-cells.ts';
import { toPlainTable } from './to-plain-table.ts';

/** How the visitor says that a text parts its cells; `names`: `;` stands between names, `auto` leaves it to us. */
export type SeparatorChoice = Separator | 'auto' | 'names' | 'none';

/** Reads a pasted list or a CSV file. @throws ListError for what says that it is a table and cannot be read */
export function readText(
  raw: string,
  choice: SeparatorChoice = 'auto',
): ListSheet & { separator: Exclude<SeparatorChoice, 'auto'> } {
  const { text: written, said } = toPlainLines(raw);
  const { text, separator, isParted } = toCellText(written, said && choice === 'auto' ? said : choice);
  const cut = separator === 'none' || separator === 'names' ? undefined : separator;
  const split = splitCells(text, cut, caps.rows + 1);
  const rows = split.slice(0, caps.rows).flatMap((cells, index) => toRow(cells, index + 1));
  const notes = split.length > caps.rows ? [listReading.tooManyRows(caps.rows)] : [];
  const wide = split.filter((cells) => cells.slice(caps.columns).some((cell) => cell !== '')).length;
  if (wide > 0) notes.push(listReading.tooManyColumns(caps.columns, wide));
  if (isParted) notes.push(listReading.namesParted(rows.length));
  if (separator === 'none' && isHalfParted(rows)) notes.push(listReading.commasKept);
  if (!cut && dropLeading(rows)) notes.push(listReading.numbersDropped);
  return { name: '', rows, notes, separator };
}

/** A text whose lines are rows, how its cells are parted then, and whether names of one line became lines. */
function toCellText(
  written: string,
  choice: SeparatorChoice,
): { text: string; separator: Exclude<SeparatorChoice, 'auto'>; isParted?: boolean } {
  const table = toPlainTable(written);
  if (table !== undefined) return { text: table, separator: table.includes('\t') ? '\t' : 'none' };
  const foreign = findForeignList(written);
  if (foreign) throw new ListError(foreign);
  const names = choice === 'names' ? takeAll(written) : choice === 'auto' ? partNames(written) : undefined;
  if (names) return { text: names.join('\n'), separator: 'names', isParted: true };
  return { text: written, separator: choice === 'auto' ? (chooseSeparator(written) ?? 'none') : choice };
}

function toRow(written: readonly string[], line: number): SheetRow[] {
  const faults: SheetRow['faults'] = [];
  const cells = written.slice(0, caps.columns).map((raw, column) => {
    const cell = toSaid(raw);
    const fault = toFault(cell);
    if (fault) faults.push({ column, fault, written: cell });
    return fault ? '' : toPrinted(cell);
  });
  return faults.length > 0 || cells.some((cell) => cell !== '') ? [{ line, cells, faults }] : [];
}

/** `="007"`: how programs keep a spreadsheet from reading a number. */
const toSaid = (cell: string): string => /^="([^"]*)"$/.exec(cell)?.[1]?.trim() ?? cell;

/** What a spreadsheet's language leaves in a text file. */
export function toFault(cell: string): CellFault | undefined {
  if (/^[=@]\S/.test(cell)) return 'formula';
  return /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#+$)/i.test(cell) ? 'error' : undefined;
}

/** Signs by which people tell a spreadsheet that a cell is text. */
const toPrinted = (cell: string): string => cell.replace(/^(?:'|\+(?=\p{L}))/u, '').replaceAll(/\s+/g, ' ');

/** All lines have as many commas as the first one: perhaps a table, perhaps names. */
function isHalfParted(rows: readonly SheetRow[]): boolean {
  const counts = rows.slice(0, 50).map(({ cells: [cell = ''] }) => cell.split(',').length);
  return counts.length > 1 && (counts[0] ?? 1) > 1 && counts.every((count) => count === counts[0]);
}

/** What writers put before each line of a plain list: “1.”, “(2)”, “a)”, “IV.”, “③”, “-”, “•”, “☐”; a bare number only in a row from 1 on. */
const leading =
  /^(?:\(?(\d{1,4})[.)\]]|(\d{1,4})(?= \p{L})|\(?[a-zđ]\)|[IVXL]{1,6}\.|[①-⑳]|[-–•*·+☐☑✓✔])\s+(?=\S)/u;

/** Takes it away where all lines have it. @returns whether they do */
function dropLeading(rows: readonly SheetRow[]): boolean {
  const found = rows.map(({ cells: [cell = ''] }) => leading.exec(cell));
  if (rows.length < 2 || found.some((lead) => !lead)) return false;
  const numbers = found.flatMap((lead) => ((lead?.[1] ?? lead?.[2]) ? [Number(lead[1] ?? lead[2])] : []));
  const isBare = found.some((lead) => lead?.[2]);
  if (isBare && (numbers[0] !== 1 || numbers.length !== rows.length || rows.length < 3)) return false;
  if (numbers.some((number, at) => at > 0 && number !== (numbers[at - 1] ?? 0) + 1)) return false;
  for (const [at, row] of rows.entries())
    row.cells[0] = row.cells[0]?.slice(found[at]?.[0].length ?? 0) ?? '';
  return true;
}
