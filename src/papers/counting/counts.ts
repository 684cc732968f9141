import type { CountedId } from './counted-things.ts';

/** A number for each level's column. */
export type Counts = Record<CountedId, number[]>;

/** Something in a returned sheet that was not counted. */
export interface CountSlip {
  file: string;
  /** As the spreadsheet names it, `D7`; absent where the whole file is meant. */
  cell?: string;
  problem: CountProblem;
  /** What stands there. */
  written: string;
}

export type CountProblem =
  | 'text'
  | 'negative'
  | 'fraction'
  | 'huge'
  | 'formula'
  | 'error'
  | 'merged'
  | 'elsewhere'
  | 'other-year'
  | 'no-year'
  | 'no-unit'
  | 'unknown-row'
  | 'double-row'
  | 'missing-row'
  | 'double-unit'
  | 'like-unit';

/** What one file says. */
export interface ReturnedCounts {
  file: string;
  /** Its file's name where the sheet names no unit. */
  unit: string;
  counts: Counts;
  /** False for a sheet of another year. */
  isCounted: boolean;
  slips: CountSlip[];
}

/** What all returned sheets say together. */
export interface CountTotals {
  levels: readonly string[];
  counts: Counts;
  /** Units whose sheets were added, in the order of the files. */
  answered: string[];
  /** How many were asked; 0 where no list was given. */
  asked: number;
  /** Of those asked, who sent nothing that could be added. */
  missing: string[];
  /** Who was not asked and answered. */
  unasked: string[];
  slips: CountSlip[];
}
