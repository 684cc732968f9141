import { studioWords } from '#i18n/vi/studio.ts';
import type { DrawingProblem } from './drawing-protocol.ts';

/** What is wrong and how to mend it, for the visitor. */
export function toProblemWords(problem: DrawingProblem): string {
  if (problem.kind === 'missing-letters') return studioWords.missingLetters(problem.characters);
  if (problem.kind === 'no-photo') return studioWords.noPhoto;
  const word = problem.text.split(/\s+/).find((one) => one.length > longestWord);
  return word
    ? studioWords.longWord(toShort(word))
    : studioWords.tooLong(problem.excess, toShort(problem.text));
}

/** Letters. No Vietnamese word has half as many; an address, a hashtag or a chain of hyphens has more. */
const longestWord = 16;
const longestQuote = 40;
const toShort = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 2)}…` : text;
