import type { FontWeight } from '../font-table.ts';

/** Who speaks: the sentence, the words that are stressed, or a clause that only adds to it. A look gives each its colour. */
export type Voice = 'plain' | 'stress' | 'quiet';

/** Words of one voice in one line, placed; canvas units from the setting's upper left corner. */
export interface PlacedRun {
  text: string;
  size: number;
  weight: FontWeight;
  voice: Voice;
  /** Where its first glyph's advance begins. */
  x: number;
  baseline: number;
}

/** A text with each of its runs placed. Runs with one baseline are one line, in the order they are read. */
export interface Setting {
  runs: PlacedRun[];
  /** Of the ink, in canvas units: from the top of the highest mark of the first line to the lowest ink. */
  height: number;
  /** The measure that the lines are aligned in, in canvas units. */
  width: number;
}

export interface SettingBox {
  /** Canvas units. */
  width: number;
  height: number;
  /** Smallest readable size in canvas units, by the distance it is read from. */
  smallest: number;
  /** Largest size in canvas units: short words should not shout. */
  largest: number;
  align: 'left' | 'center';
  /** The run of the text to stress; what is not found is not stressed. */
  emphasis?: string | undefined;
  leading?: Leading;
  /** Whether large letters go before even lines, as on a flag; by the box's own shape where nothing is said. */
  isTall?: boolean | undefined;
}

/** How close two lines may come. */
export interface Leading {
  /** Air between the ink of two lines where it lies over each other, in em of the larger line; at least 0.08. */
  air: number;
  /** Least distance between baselines, in em: a quarter of the upper line's size and three of the lower's. */
  smallest: number;
}

export const sentenceLeading: Leading = { air: 0.1, smallest: 1 };
/** 1.48 em where marks meet as in “Ệ” above “Ế”, 1.28 where none do. */
export const capitalsLeading: Leading = { air: 0.12, smallest: 1.28 };

/** By whether the text has small letters. */
export const toLeadingOf = (text: string): Leading =>
  text === text.toUpperCase() ? capitalsLeading : sentenceLeading;
