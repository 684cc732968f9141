import type { FontWeight, Glyph } from '../font-table.ts';

const shaped = new Map<string, Glyph>();
/** By the letter on the left, then by weight and the one on the right. */
const kerned = new Map<string, Map<string, number>>();
/** A poster has some dozens; the letters of a long visit are begun anew. */
const mostLetters = 20_000;

/** A letter that HarfBuzz has placed, as one outline; nothing of the others. */
export const getShapedLetter = (letter: string, weight: FontWeight): Glyph | undefined =>
  shaped.get(`${weight} ${letter}`);

export function keepShapedLetter(letter: string, weight: FontWeight, glyph: Glyph): void {
  if (shaped.size >= mostLetters) {
    shaped.clear();
    kerned.clear();
  }
  shaped.set(`${weight} ${letter}`, glyph);
}

/** How much two letters stand nearer or farther than their advances, in font units; nothing where nobody asked. */
export const getShapedKerning = (before: string, after: string, weight: FontWeight): number | undefined =>
  kerned.get(before)?.get(`${weight} ${after}`);

export function keepShapedKerning(before: string, after: string, weight: FontWeight, value: number): void {
  const row = kerned.get(before) ?? new Map<string, number>();
  kerned.set(before, row);
  row.set(`${weight} ${after}`, value);
}
