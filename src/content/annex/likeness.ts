import { countEdits } from '#vietnamese/edit-distance.ts';
import { foldText } from '#vietnamese/fold-text.ts';

/** How much two sentences have in common, 0–1: the share of words that need not change. */
export function toLikeness(a: string, b: string): number {
  const [first, second] = [toWords(a), toWords(b)];
  const longest = Math.max(first.length, second.length);
  return longest === 0 ? 1 : 1 - countEdits(first, second) / longest;
}

const toWords = (text: string): string[] => foldText(text).match(/[a-z0-9/]+/g) ?? [];
