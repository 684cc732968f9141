import { foldText } from '#vietnamese/fold-text.ts';

/** How much two sentences have in common, 0–1: the share of words that need not change. */
export function toLikeness(a: string, b: string): number {
  const [first, second] = [toWords(a), toWords(b)];
  const longest = Math.max(first.length, second.length);
  return longest === 0 ? 1 : 1 - toDistance(first, second) / longest;
}

const toWords = (text: string): string[] => foldText(text).match(/[a-z0-9/]+/g) ?? [];

/** Levenshtein's distance, counted in words. */
function toDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1);
  for (const [index, word] of a.entries()) {
    const next: number[] = [];
    for (const [at, other] of b.entries()) {
      const diagonal = (at === 0 ? index : row[at - 1]) ?? 0;
      const left = (at === 0 ? index + 1 : next[at - 1]) ?? 0;
      next.push(Math.min((row[at] ?? 0) + 1, left + 1, diagonal + (word === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
}
