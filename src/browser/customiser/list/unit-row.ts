import { foldText } from '#vietnamese/fold-text.ts';
import { toNormalText } from '#vietnamese/normalize-text.ts';

/** One unit of a list. */
export interface UnitRow {
  /** 1-based line of the list, so that a failure can name it. */
  line: number;
  unit: string;
  /** Empty where the list says nothing. */
  place: string;
  time: string;
}

/** More than any province has wards and schools; a longer list is a slip. */
export const mostRows = 2000;

type Column = Exclude<keyof UnitRow, 'line'>;

/** How people head their columns, folded. */
const headings: Record<Column, RegExp> = {
  unit: /^(ten )?(don vi|co quan|truong|to dan pho|khu pho|thon|unit)/,
  place: /^(dia diem|dia danh|dia chi|noi|place)/,
  time: /^(thoi gian|luc|ngay|gio|time)/,
};
/** Nothing but a heading. */
const plainHeading = /^(ten )?(don vi|co quan|unit)$/;
const order: readonly Column[] = ['unit', 'place', 'time'];

/** Reads cells as units: by the first row's headings, or in the order unit, place, time. */
export function toUnitRows(cells: readonly (readonly string[])[]): UnitRow[] {
  const [first = []] = cells;
  const named = order.map((column) =>
    first.findIndex((cell) => headings[column].test(foldText(cell.trim()))),
  );
  // A unit's own name may begin like a heading: “Trường THPT A”.
  const isHeaded =
    named.filter((at) => at >= 0).length > 1 ||
    first.some((cell) => plainHeading.test(foldText(cell.trim())));
  const places = isHeaded ? named : order.map((_, at) => at);
  return cells
    .map((row, index) => {
      const read = (column: Column) => toNormalText(row[places[order.indexOf(column)] ?? -1] ?? '');
      return { line: index + 1, unit: read('unit'), place: read('place'), time: read('time') };
    })
    .slice(isHeaded ? 1 : 0)
    .filter(({ unit }) => unit !== '')
    .slice(0, mostRows);
}
