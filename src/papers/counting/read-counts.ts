import { type CountedId, countedRows, sheetLabels } from './counted-things.ts';
import type { CountProblem, ReturnedCounts } from './counts.ts';
import { parseCount } from './parse-count.ts';
import { findUnit, findYear, toWordsKey } from './sheet-particulars.ts';
import { type ShownRow, type ShownSheet, toCellName } from './shown-sheet.ts';
import { toNoCounts } from './to-no-counts.ts';

export interface CountingOrder {
  year: number;
  levels: readonly string[];
}

const ids = new Map(countedRows.map(({ id, label }) => [toWordsKey(label), id]));
const what = toWordsKey(sheetLabels.what);

/**
 * Reads a counting sheet by its words, not by its places: rows and columns may have been moved, titles added.
 * Nothing where it has no such table, or lacks one of the levels.
 */
export function readCounts(
  file: string,
  { rows }: ShownSheet,
  order: CountingOrder,
): ReturnedCounts | undefined {
  const head = rows.findIndex(({ cells }) => cells.some((cell) => toWordsKey(cell) === what));
  if (head < 0) return undefined;
  const heads = rows[head]?.cells.map(toWordsKey) ?? [];
  const columns = order.levels.map((level) => heads.indexOf(toWordsKey(level)));
  if (columns.includes(-1)) return undefined;
  const unit = findUnit(rows.slice(0, head));
  const year = findYear(rows.slice(0, head));
  const returned: ReturnedCounts = {
    file,
    unit: unit?.text || file.replace(/^.*\//, '').replace(/\.xlsx$/i, ''),
    counts: toNoCounts(order.levels.length),
    isCounted: true,
    slips: [],
  };
  const slip: Slip = (problem, written, cell) =>
    returned.slips.push({ file, problem, written, ...(cell && { cell }) });
  if (!unit?.text) slip('no-unit', '', unit?.cell);
  if (!year?.text) slip('no-year', '', year?.cell);
  else if (year.text !== String(order.year)) {
    slip('other-year', year.text, year.cell);
    returned.isCounted = false;
  }
  readRows(rows.slice(head + 1), { what: heads.indexOf(what), columns }, returned, slip);
  return returned;
}

type Slip = (problem: CountProblem, written: string, cell?: string) => void;

interface Places {
  what: number;
  /** Of the levels, in their order. */
  columns: readonly number[];
}

function readRows(rows: readonly ShownRow[], places: Places, { counts }: ReturnedCounts, slip: Slip): void {
  const seen = new Set<CountedId>();
  for (const row of rows) {
    const label = row.cells[places.what] ?? '';
    const id = ids.get(toWordsKey(label));
    if (!id || seen.has(id)) {
      // What is said of a row without a number, as below a table, is no count.
      if (places.columns.some((column) => /\d/.test(row.cells[column] ?? '')))
        slip(id ? 'double-row' : 'unknown-row', label, toCellName(places.what, row.line));
      continue;
    }
    seen.add(id);
    readRow(row, places, counts[id], slip);
  }
  for (const { id, label } of countedRows) if (!seen.has(id)) slip('missing-row', label);
}

function readRow(
  { line, cells, faults, joined }: ShownRow,
  places: Places,
  counts: number[],
  slip: Slip,
): void {
  const { columns } = places;
  for (const [level, column] of columns.entries()) {
    const written = cells[column] ?? '';
    const fault = faults.find((each) => each.column === column);
    const parsed = fault ? fault.fault : parseCount(written);
    const isAgain = joined?.includes(column) && parsed !== 0;
    if (isAgain) slip('merged', written, toCellName(column, line));
    else if (typeof parsed === 'number') counts[level] = parsed;
    else slip(parsed, fault?.written || written, toCellName(column, line));
  }
  if (columns.some((column) => cells[column] || faults.some((each) => each.column === column))) return;
  const elsewhere = cells.findIndex((text, at) => at > places.what && /^\d/.test(text));
  if (elsewhere >= 0) slip('elsewhere', cells[elsewhere] ?? '', toCellName(elsewhere, line));
}
