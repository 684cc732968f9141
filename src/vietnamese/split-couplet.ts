import { findClauses } from './find-clauses.ts';

/** Fewer make no line of a couplet, more do not fit a pair of flags. */
const [fewest, most] = [3, 5];

/**
 * The two halves of a couplet (câu đối), syllable by syllable, without punctuation.
 * @returns undefined unless one comma parts two clauses of equally many syllables, three to five.
 */
export function splitCouplet(sentence: string): [string[], string[]] | undefined {
  const words = sentence.split(' ');
  const clauses = findClauses(words);
  const [first, second] = clauses;
  if (!first || second?.after !== 'comma' || clauses.length > 2) return undefined;
  const halves = [first, second].map(({ start, end }) =>
    words.slice(start, end).map((word) => word.replaceAll(/[^\p{L}\p{M}]/gu, '')),
  ) as [string[], string[]];
  const [{ length }, { length: other }] = halves;
  const isCouplet = length === other && length >= fewest && length <= most;
  return isCouplet && halves.flat().every((syllable) => syllable !== '') ? halves : undefined;
}
