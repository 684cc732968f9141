import { compounds } from './compounds.ts';
import { toneKey } from './tone-placement.ts';

/** A compound found in a row of words, from its first to its last word, both included. */
export interface CompoundSpan {
  start: number;
  end: number;
}

const byFirstWord = new Map<string, string[][]>();
for (const compound of compounds) {
  const words = toneKey(compound).split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/**
 * Every compound in the words of a text, overlapping ones included (“bình đẳng giới” and “giới tính”).
 * Case and tone placement do not matter; quotes before and punctuation after a compound do not either,
 * but punctuation inside it does: “hành, động” is no “hành động”.
 * @param words the text, split at its spaces.
 */
export function findCompoundSpans(words: readonly string[]): CompoundSpan[] {
  const opened = words.map((word) => toneKey(word).replace(/^[^\p{L}\p{N}]+/u, ''));
  const whole = words.map((word) => toneKey(word));
  const isAt = (compound: readonly string[], start: number): boolean =>
    compound.every((part, at) => {
      const word = (at === 0 ? opened : whole)[start + at] ?? '';
      return (at === compound.length - 1 ? dropClosing(word) : word) === part;
    });
  return opened.flatMap((first, start) =>
    (byFirstWord.get(first) ?? [])
      .filter((compound) => isAt(compound, start))
      .map((compound) => ({ start, end: start + compound.length - 1 })),
  );
}

const dropClosing = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
