import { findGlyph, findKerning } from './find-glyph.ts';
import { type FontWeight, fontTables } from './font-table.ts';
import { isShapedText, splitLetters } from './split-letters.ts';

/**
 * Width of a line in em, with kerning. The build and the browser both use this, never the
 * browser's own measuring, so that the same job gives the same picture.
 */
export function measureText(text: string, weight: FontWeight): number {
  const { unitsPerEm } = fontTables[weight];
  let width = 0;
  let previous = '';
  for (const character of splitLetters(text)) {
    width += (findGlyph(character, weight)?.advance ?? 0) + findKerning(previous, character, weight);
    previous = character;
  }
  return width / unitsPerEm;
}

/** How far the ink of a line reaches above and below its baseline, in em, both positive. */
export function measureInk(text: string, weight: FontWeight): { above: number; below: number } {
  const { unitsPerEm } = fontTables[weight];
  // A plain loop: fitting asks this for every line of every breaking.
  let above = 0;
  let below = 0;
  for (const character of splitLetters(text)) {
    const [, bottom = 0, , top = 0] = findGlyph(character, weight)?.box ?? [];
    above = Math.max(above, top);
    below = Math.max(below, -bottom);
  }
  return { above: above / unitsPerEm, below: below / unitsPerEm };
}

/**
 * How far the ink of a line's first and last letters hangs out of their advances, in em: the horn of a last “ự” does.
 * 0 where it stays inside.
 */
export function measureHang(text: string, weight: FontWeight): { before: number; after: number } {
  const { unitsPerEm } = fontTables[weight];
  const letters = [...splitLetters(text)];
  const [left = 0] = findGlyph(letters.at(0) ?? '', weight)?.box ?? [];
  const last = findGlyph(letters.at(-1) ?? '', weight);
  const past = last ? (last.box[2] ?? 0) - last.advance : 0;
  return { before: Math.max(0, -left) / unitsPerEm, after: Math.max(0, past) / unitsPerEm };
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The letters of a text that the typeface cannot draw, as a reader sees them, each once: they would vanish without a
 * word. An emoji of several signs is one; and a mark that has no letter of its own with what it stands on would be
 * drawn over the next one.
 */
export function toMissingCharacters(text: string, weight: FontWeight): string[] {
  const { glyphs } = fontTables[weight];
  const isMissing = (letter: string): boolean =>
    !findGlyph(letter, weight) && ([...letter].some((sign) => !(sign in glyphs)) || /.\p{M}/su.test(letter));
  return [...new Set(listLetters(text.normalize('NFC')).filter(isMissing))];
}

/** Of scripts whose letters are placed, those; else what a reader takes for one sign. */
function listLetters(text: string): string[] {
  const all = [...splitLetters(text)];
  const others = all.map((letter) => (isShapedText(letter) ? ' ' : letter)).join('');
  return [...all.filter(isShapedText), ...Array.from(graphemes.segment(others), ({ segment }) => segment)];
}
