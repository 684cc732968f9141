/**
 * A paper in a unit's own name, as plain JSON: what it says and how it is built, not how it is set. The page, the
 * text file and the Word file are written from it, so they have the same words.
 */
export interface Paper {
  title: string;
  /** The first page's upper part by Decree 30/2020; absent for what is read aloud or hung up. */
  head?: PaperHead;
  blocks: PaperBlock[];
  foot?: PaperFoot;
  /** For the one who fills it in; shown on the page only. */
  notes: string[];
}

export interface PaperHead {
  /** The body above, in capitals and in lines, where the paper names it. */
  superior?: string[];
  /** The body that issues the paper, in capitals and in lines. */
  issuer: string[];
  /** `Số: ……/KH-UBND` */
  number: string;
  /** `Kỳ Lừa, ngày … tháng … năm 2026` */
  placeAndDate: string;
  /** `KẾ HOẠCH` */
  kind: string;
  summary: string;
}

export type PaperBlock =
  /**
   * `spoken` is the last part of its own file's name where it is read aloud as it stands; `leads` keeps it on the
   * page of what follows, as a question with its answers.
   */
  | ({ kind: 'text'; spoken?: string; leads?: true } & Line)
  /** A heading that is not counted. */
  | { kind: 'title'; text: string }
  /** A main part, counted in Roman numerals, and a point within it, counted anew in each. */
  | { kind: 'part' | 'point'; text: string }
  | { kind: 'dashes'; items: Line[] }
  | { kind: 'table'; heads: string[]; rows: TableRow[]; widths: number[] };

/** A sentence, and the ids of the documents that it was taken from, where it is proposed from any. */
export interface Line {
  text: string;
  from?: readonly string[];
}

export interface TableRow {
  cells: string[];
  /** Whole addresses that cells lead to, by their place; a spreadsheet and a calendar have the address itself. */
  links?: Readonly<Record<number, string>>;
  from?: readonly string[];
}

export interface PaperFoot {
  /** Under “Nơi nhận”, with the marks that end them. */
  recipients: string[];
  /** Lines in capitals above the signature. */
  authority: string[];
  /** Empty where it is to be written by hand. */
  signer: string;
}

/** What stands for a particular that is not known. */
export const blank = '……………';

/** A cell of a table that is left to be filled in. */
export const emptyCell = '……';

/** A particular as it was given, or the blank. */
export const orBlank = (given: string): string => given.trim() || blank;
