import { type FontWeight, fontTables, type Glyph, toKerning } from './font-table.ts';
import { getShapedKerning, getShapedLetter } from './scripts/shaped-letters.ts';

/** A letter as it is drawn: of the typeface, or of a script's own that `prepareLetters` has placed. */
export const findGlyph = (letter: string, weight: FontWeight): Glyph | undefined =>
  fontTables[weight].glyphs[letter] ?? getShapedLetter(letter, weight);

/** Correction of the advance between two letters, in font units; 0 where either is empty or unknown. */
export const findKerning = (before: string, after: string, weight: FontWeight): number =>
  getShapedKerning(before, after, weight) ?? toKerning(weight, before, after);
