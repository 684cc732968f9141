/** Why a cell's written value is no text to print. */
export type CellFault = 'formula' | 'error';

/** A row that holds something; rows between two are blank. */
export interface SheetRow {
  /** 1-based, as the spreadsheet numbers it. */
  line: number;
  /** Empty where there is nothing, or nothing to print. */
  cells: string[];
  faults: { column: number; fault: CellFault; written: string }[];
  /** 0-based columns of the cells that show what the first one of merged cells says. */
  joined?: number[];
}

/** A table of a list, as it was written. */
export interface ListSheet {
  name: string;
  rows: SheetRow[];
  /** What was not read of it, in words for the visitor. */
  notes: string[];
}

/** More than any list of units has; beyond, nothing is kept, and it is said. */
export const caps = {
  bytes: 5_000_000,
  unzippedBytes: 40_000_000,
  rows: 20_000,
  columns: 100,
  cells: 400_000,
  /** Excel's own limit of a cell. */
  characters: 32_767,
} as const;

/** A list that cannot be read; the message is for the visitor. */
export class ListError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options);
    this.name = 'ListError';
  }
}
