import type { Slogan } from './slogan.ts';

/** Another slogan, and how much of its wording it shares: 0 nothing, 1 everything. */
export interface RelatedSlogan {
  slogan: Slogan;
  likeness: number;
}

/** From here on two slogans are one sentence with a few words changed; found by reading the archive's pairs. */
export const closeLikeness = 0.6;

/** Below this only the words that nearly every slogan has are shared. */
const leastLikeness = 0.12;

/**
 * The slogans that share most with one, the nearest first. A word counts the more the fewer slogans have it,
 * so that “xâm hại” joins two slogans and “và” does not.
 * @param toWords splits a text into the words and compounds that are compared.
 */
export function toRelatedSlogans(
  slogan: Slogan,
  all: readonly Slogan[],
  toWords: (text: string) => readonly string[],
  limit: number,
): RelatedSlogan[] {
  const words = new Map(all.map((each) => [each.slug, new Set(toWords(each.text))]));
  const own = words.get(slogan.slug) ?? new Set(toWords(slogan.text));
  const counts = new Map<string, number>();
  for (const word of [...words.values()].flatMap((set) => [...set])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const toWeight = (set: ReadonlySet<string>): number =>
    [...set].reduce((sum, word) => sum + Math.log((all.length + 1) / (counts.get(word) ?? 1)), 0);
  return all
    .filter(({ slug }) => slug !== slogan.slug)
    .map((other) => {
      const theirs = words.get(other.slug) ?? new Set<string>();
      const together = toWeight(own.union(theirs));
      return { slogan: other, likeness: together === 0 ? 0 : toWeight(own.intersection(theirs)) / together };
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}
