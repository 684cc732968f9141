import { foldText } from '#vietnamese/fold-text.ts';
import { type CountedId, countedRows, sheetLabels } from './counted-things.ts';
import type { CountProblem, ReturnedCounts } from './counts.ts';
import { parseCount } from './parse-count.ts';
import { toNoCounts } from './to-no-counts.ts';

/** A sheet as a spreadsheet shows it; what reads workbooks gives more than this. */
export interface ShownSheet {
  rows: readonly ShownRow[];
}

interface ShownRow {
  /** 1-based. */
  line: number;
  cells: readonly string[];
  faults: readonly { column: number; fault: 'formula' | 'error'; written: string }[];
}

export interface CountingOrder {
  year: number;
  levels: readonly string[];
}

const fold = (text = ''): string => foldText(text).replaceAll(/\s+/g, ' ').trim();
const labels = {
  unit: fold(sheetLabels.unit),
  year: fold(sheetLabels.year),
  what: fold(sheetLabels.what),
};
const ids = new Map(countedRows.map(({ id, label }) => [fold(label), id]));

/**
 * Reads a counting sheet by its words, not by its places: rows and columns may have been moved, titles added.
 * Nothing where it has no such table, or lacks one of the levels.
 */
export function readCounts(
  file: string,
  { rows }: ShownSheet,
  order: CountingOrder,
): ReturnedCounts | undefined {
  const head = rows.findIndex(({ cells }) => cells.some((cell) => fold(cell) === labels.what));
  if (head < 0) return undefined;
  const heads = rows[head]?.cells.map(fold) ?? [];
  const columns = order.levels.map((level) => heads.indexOf(fold(level)));
  if (columns.includes(-1)) return undefined;
  const unit = findBeside(rows.slice(0, head), labels.unit);
  const year = findBeside(rows.slice(0, head), labels.year);
  const returned: ReturnedCounts = {
    file,
    unit: unit?.text || file.replace(/^.*\//, '').replace(/\.xlsx$/i, ''),
    counts: toNoCounts(order.levels.length),
    isCounted: true,
    slips: [],
  };
  const slip = (problem: CountProblem, written: string, cell?: string) =>
    returned.slips.push({ file, problem, written, ...(cell && { cell }) });
  if (!unit?.text) slip('no-unit', '', unit?.cell);
  if (!year?.text) slip('no-year', '', year?.cell);
  else if (year.text !== String(order.year)) {
    slip('other-year', year.text, year.cell);
    returned.isCounted = false;
  }
  readRows(rows.slice(head + 1), { what: heads.indexOf(labels.what), columns }, returned, slip);
  return returned;
}

interface Places {
  what: number;
  /** Of the levels, in their order. */
  columns: readonly number[];
}

function readRows(
  rows: readonly ShownRow[],
  { what, columns }: Places,
  { counts }: ReturnedCounts,
  slip: (problem: CountProblem, written: string, cell?: string) => void,
): void {
  const seen = new Set<CountedId>();
  for (const { line, cells, faults } of rows) {
    const label = cells[what] ?? '';
    const id = ids.get(fold(label));
    const isFilled = columns.some((column) => cells[column]);
    if (!id || seen.has(id)) {
      const numbered = columns.some((column) => /^\d/.test(cells[column] ?? ''));
      if (isFilled && numbered) slip(id ? 'double-row' : 'unknown-row', label, toCellName(what, line));
      continue;
    }
    seen.add(id);
    for (const [level, column] of columns.entries()) {
      const fault = faults.find((each) => each.column === column);
      const parsed = fault ? fault.fault : parseCount(cells[column] ?? '');
      if (typeof parsed === 'number') counts[id][level] = parsed;
      else slip(parsed, fault?.written || (cells[column] ?? ''), toCellName(column, line));
    }
  }
  for (const { id, label } of countedRows) if (!seen.has(id)) slip('missing-row', label);
}

/** What stands beside a label, in its own cell behind a colon, or in the next cell of its row. */
function findBeside(rows: readonly ShownRow[], label: string): { text: string; cell: string } | undefined {
  for (const { line, cells } of rows) {
    for (const [column, written] of cells.entries()) {
      const [name = '', ...rest] = written.split(':');
      if (fold(name) !== label) continue;
      const within = rest.join(':').trim();
      if (within) return { text: within, cell: toCellName(column, line) };
      const next = cells.findIndex((text, at) => at > column && text !== '' && text !== written);
      const place = next < 0 ? column + 1 : next;
      return { text: (cells[place] ?? '').trim(), cell: toCellName(place, line) };
    }
  }
  return undefined;
}

/** `D7`, from a 0-based column and a 1-based line. */
export function toCellName(column: number, line: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}
