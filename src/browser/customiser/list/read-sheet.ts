import { listReading } from '#i18n/vi/list-reading.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { formatNumber, type NumberFormats, toExactNumber } from './format-number.ts';
import { type CellFault, caps, type ListSheet, type SheetRow } from './list-sheet.ts';
import { fillMerged, toPlace } from './merged-cells.ts';
import { toCellText } from './workbook-parts.ts';

export interface SheetSetting {
  strings: readonly string[];
  formats: NumberFormats;
}

interface OpenCell {
  column: number;
  type: string;
  style: string | undefined;
  value: string[];
  words: string[];
  formula: boolean;
  /** Whether a value was written, be it empty. */
  calculated: boolean;
}

/** Of a spreadsheet with the most rows. */
const lastLine = 1_048_576;

/** Reads a sheet's cells as the spreadsheet shows them. @throws Error where its XML is broken. */
export function readSheet(name: string, xml: string, setting: SheetSetting): ListSheet {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  const far = new Set<number>();
  const hiddenColumns: [from: number, to: number][] = [];
  let [line, hidden, kept, full] = [0, 0, 0, false];
  let row: SheetRow = { line: 0, cells: [], faults: [] };
  let cell: OpenCell | undefined;
  let part = '';
  let spoken = false;
  walkXml(xml, {
    open({ name: tag, attribute }) {
      part = tag;
      if (tag === 'row') {
        line = toLine(attribute('r')) ?? line + 1;
        row = { line, cells: [], faults: [] };
        if (isTrue(attribute('hidden'))) hidden += 1;
      } else if (tag === 'col' && isTrue(attribute('hidden'))) {
        hiddenColumns.push([Number(attribute('min')), Number(attribute('max'))]);
      } else if (tag === 'c') {
        const place = toPlace(attribute('r') ?? '');
        const column = place?.column ?? row.cells.length;
        cell = {
          column,
          type: attribute('t') ?? 'n',
          style: attribute('s'),
          value: [],
          words: [],
          formula: false,
          calculated: false,
        };
      } else if (cell && tag === 'f') cell.formula = true;
      else if (cell && tag === 'v') cell.calculated = true;
      else if (tag === 'rPh') spoken = true;
      else if (tag === 'mergeCell' && merged.length < caps.rows) merged.push(attribute('ref') ?? '');
    },
    text(text) {
      if (part === 'v') cell?.value.push(text);
      if (part === 't' && !spoken) cell?.words.push(text);
    },
    close(tag) {
      part = '';
      if (tag === 'rPh') spoken = false;
      if (tag === 'c' && cell && !full) {
        if (cell.column >= caps.columns) far.add(row.line);
        else putCell(row, cell, setting);
        cell = undefined;
      }
      if (tag === 'row' && (row.faults.length > 0 || row.cells.some((text) => text !== ''))) {
        if (rows.length >= caps.rows || kept > caps.cells) full = true;
        else rows.push(row);
        kept += row.cells.length;
      }
    },
  });
  rows.sort((a, b) => a.line - b.line);
  fillMerged(rows, merged);
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const unseen = Array.from({ length: columns }, (_, at) => at + 1).filter(
    (column) =>
      hiddenColumns.some(([from, to]) => from <= column && column <= to) &&
      rows.some(({ cells }) => (cells[column - 1] ?? '') !== ''),
  );
  const notes = [
    ...(full ? [listReading.tooManyRows(rows.length)] : []),
    ...(far.size > 0 ? [listReading.farCells(caps.columns, [...far].slice(0, 5))] : []),
    ...(unseen.length > 0 ? [listReading.hiddenColumns(unseen.length)] : []),
    ...(hidden > 0 ? [listReading.hiddenRows(hidden)] : []),
  ];
  return { name, rows, notes };
}

function putCell(row: SheetRow, cell: OpenCell, { strings, formats }: SheetSetting): void {
  const written = cell.value.join('');
  while (row.cells.length < cell.column) row.cells.push('');
  const fault = toFault(cell);
  if (fault) row.faults.push({ column: cell.column, fault, written });
  row.cells[cell.column] = fault ? '' : toText(cell, written, strings, formats);
}

function toFault({ type, formula, calculated }: OpenCell): CellFault | undefined {
  if (formula && !calculated) return 'formula';
  return type === 'e' ? 'error' : undefined;
}

function toText(cell: OpenCell, written: string, strings: readonly string[], formats: NumberFormats): string {
  switch (cell.type) {
    case 's':
      return strings[Number(written)] ?? '';
    case 'inlineStr':
      return toCellText(cell.words.join(''));
    case 'str':
      return toCellText(written);
    case 'b':
      return written === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return toDayText(written);
    default:
      return written === '' || Number.isNaN(Number(written))
        ? toCellText(written)
        : (formats.exact ? toExactNumber : formatNumber)(
            Number(written),
            formats.toCode(cell.style),
            formats.from1904,
          );
  }
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';

/** A row's own number; nothing for one that no spreadsheet has. */
function toLine(written: string | undefined): number | undefined {
  const line = Number(written ?? 0);
  return Number.isInteger(line) && line >= 1 && line <= lastLine ? line : undefined;
}

/** `2026-11-15T08:00:00` of strict workbooks, `T08:00:00` for a time alone. */
function toDayText(written: string): string {
  const [, onlyHour, onlyMinute] = /^T?(\d\d):(\d\d)/.exec(written) ?? [];
  if (onlyHour) return `${Number(onlyHour)}:${onlyMinute}`;
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(written) ?? [];
  if (!year) return written;
  const date = `${Number(day)}/${Number(month)}/${year}`;
  return hour === undefined || `${hour}${minute}` === '0000'
    ? date
    : listReading.at(`${Number(hour)}:${minute}`, date);
}
