import type { LineRole } from './line-signs.ts';

/** A line of an annex with its letters mended and the signs of Markdown and tables taken off. */
export interface AnnexLine {
  /** 1-based, in the text as it was given. */
  number: number;
  /** Without spaces at the ends; empty for a blank line. */
  text: string;
  /** What the reader of the file knew of it. */
  role?: LineRole;
  /** The number of a table's row. */
  place?: number;
}
