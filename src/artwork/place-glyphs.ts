import { findGlyph, findKerning } from './find-glyph.ts';
import type { FontWeight, Glyph } from './font-table.ts';
import { splitLetters, toCodes } from './split-letters.ts';

export interface PlacedGlyph {
  /** A letter as the reader sees it. */
  character: string;
  glyph: Glyph;
  /** From the text's start, kerning included, in font units. */
  x: number;
}

/**
 * Sets a text glyph by glyph.
 * @throws Error naming the first character that the typeface lacks.
 */
export function placeGlyphs(text: string, weight: FontWeight): PlacedGlyph[] {
  let x = 0;
  let previous = '';
  return Array.from(splitLetters(text), (character) => {
    const glyph = findGlyph(character, weight);
    if (!glyph) throw new Error(`The typeface lacks ${toName(character)}, in "${text}"`);
    x += findKerning(previous, character, weight);
    const placed = { character, glyph, x };
    x += glyph.advance;
    previous = character;
    return placed;
  });
}

const toName = (character: string): string => `"${character}" (U+${toCodes(character)})`;
