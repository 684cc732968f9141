/** A sheet as a spreadsheet shows it; what reads workbooks gives more than this. */
export interface ShownSheet {
  rows: readonly ShownRow[];
}

export interface ShownRow {
  /** 1-based. */
  line: number;
  cells: readonly string[];
  faults: readonly { column: number; fault: 'formula' | 'error'; written: string }[];
  /** 0-based columns of the cells that show what the first one of merged cells says. */
  joined?: readonly number[];
}

/** `D7`, from a 0-based column and a 1-based line. */
export function toCellName(column: number, line: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}
