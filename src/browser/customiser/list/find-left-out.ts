import { foldText } from '#vietnamese/fold-text.ts';
import type { ColumnRole } from './heading.ts';
import type { SheetRow } from './list-sheet.ts';

/** Why a row is no unit, or nobody. */
export type WhyLeftOut =
  | 'blank'
  | 'title'
  | 'heading'
  | 'total'
  | 'section'
  | 'foot'
  | 'nameless'
  | 'long'
  | 'number'
  | 'formula'
  | 'error'
  | 'beyond';

/** “Tổng cộng”, “Tổng số: 45 đơn vị”, “Cộng”; but not “Tổng công ty”. */
const total = /^(tong( cong| so)?|cong|total|sum)( (don vi|xa|phuong|truong|co quan))?( ?[:(\d].*)?$/;
/** Who made the list and signs it. */
const foot =
  /^(nguoi lap( bieu| danh sach)?|nguoi tong hop|ke toan|thu truong( don vi)?|noi nhan:?.*|ghi chu:.*|(tm|kt|tl|tuq)\. ?.*|xac nhan cua.*|\(?ky,.*|.*,? ?ngay \.*\d* ?\.*thang \.*\d* ?\.*nam [\d.]*)$/;

/** As the form's own field takes. */
const longestName = 200;
const longestFoot = 120;

/** Why a row below the headings is no unit, or nobody; nothing when it is one. */
export function findWhyLeftOut(
  { cells, faults }: SheetRow,
  roles: readonly ColumnRole[],
  headings: readonly string[],
  named: 'unit' | 'person' = 'unit',
): WhyLeftOut | undefined {
  const said = cells.filter((cell) => cell !== '');
  const unit = cells.filter((cell, column) => roles[column] === named && cell !== '').join(' ');
  const number = cells[roles.indexOf('number')] ?? '';
  if (unit.length > longestName) return 'long';
  const fault = faults.find(({ column }) => roles[column] === named);
  if (fault) return fault.fault;
  if (said.length === 0) return faults[0]?.fault ?? 'blank';
  const folded = [number, unit].map((cell) => foldText(cell).trim());
  if (folded.some(isTotal)) return 'total';
  if (unit === '' && said.some((cell) => isTotal(foldText(cell).trim()))) return 'total';
  if (said.every(isFoot)) return 'foot';
  if (headings.some((text) => text !== '') && cells.every((cell, at) => cell === '' || cell === headings[at]))
    return 'heading';
  if (said.length > 2 && new Set(said).size === 1) return 'section';
  if (isSection(number) && said.every((cell) => cell === number || cell === unit)) return 'section';
  if (unit === '') return 'nameless';
  return !/\p{L}/u.test(unit) || /^(TRUE|FALSE)$/i.test(unit) ? 'number' : undefined;
}

const isTotal = (folded: string): boolean => folded.length < longestFoot && total.test(folded);
const isFoot = (cell: string): boolean => cell.length < longestFoot && foot.test(foldText(cell));

/** I, II … or A, B … where others have 1, 2 … */
const isSection = (number: string): boolean => /^([IVX]{1,5}|[A-H])[.)]?$/.test(number);
