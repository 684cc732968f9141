import type { FontWeight, Glyph } from '../font-table.ts';

/** A poster has some dozens of letters; so many are young, and as many old. */
const mostYoung = 10_000;

/**
 * What was asked for of late. When the young are many the old go, and never one that a text is just being drawn with,
 * as beginning anew would do.
 */
function createMemory<Value>() {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    isFull: () => young.size >= mostYoung,
    age() {
      old = young;
      young = new Map();
    },
    get(key: string): Value | undefined {
      const known = young.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      if (older !== undefined) young.set(key, older);
      return older;
    },
    keep: (key: string, value: Value): void => void young.set(key, value),
  };
}

const shaped = createMemory<Glyph>();
/** By the letter on the left, then by weight and the one on the right. */
const kerned = createMemory<Map<string, number>>();

/** A letter that HarfBuzz has placed, as one outline; nothing of the others. */
export const getShapedLetter = (letter: string, weight: FontWeight): Glyph | undefined =>
  shaped.get(`${weight} ${letter}`);

export function keepShapedLetter(letter: string, weight: FontWeight, glyph: Glyph): void {
  if (shaped.isFull()) {
    shaped.age();
    kerned.age();
  }
  shaped.keep(`${weight} ${letter}`, glyph);
}

/** How much two letters stand nearer or farther than their advances, in font units; nothing where nobody asked. */
export const getShapedKerning = (before: string, after: string, weight: FontWeight): number | undefined =>
  kerned.get(before)?.get(`${weight} ${after}`);

export function keepShapedKerning(before: string, after: string, weight: FontWeight, value: number): void {
  const row = kerned.get(before) ?? new Map<string, number>();
  kerned.keep(before, row);
  row.set(`${weight} ${after}`, value);
}
