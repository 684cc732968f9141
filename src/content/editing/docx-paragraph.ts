import type { EncodedRun } from './docx-fonts.ts';

export interface Paragraph {
  runs: EncodedRun[];
  style?: string;
  list?: string;
  level?: string;
  /** Lines of a text box that hangs on it. */
  boxed: string[];
  /** Words of it that are struck through. */
  struck: string;
  /** It begins with a raised mark: a note of the foot that somebody typed. */
  isNote?: boolean;
  /** Its end was deleted: it goes on in the next. */
  open?: boolean;
}

export interface Cell {
  lines: string[];
  span: number;
  covered: boolean;
}

export interface Run {
  hidden: boolean;
  raised: boolean;
  struck: boolean;
  encoding?: EncodedRun['encoding'];
  capitals?: boolean;
}

export const toFont = ({ encoding, capitals }: Run): Pick<EncodedRun, 'encoding' | 'capitals'> => ({
  encoding,
  capitals,
});

export const toRun = (): Run => ({ hidden: false, raised: false, struck: false });

export const toCells = ({ lines, span, covered }: Cell): string[][] => [
  covered ? [] : lines,
  ...Array.from({ length: span - 1 }, (): string[] => []),
];

/** Whether a property is on; it is where it says nothing. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off';
