import { studioWords } from '#i18n/vi/studio.ts';
import type { DrawingProblem } from './drawing-protocol.ts';

/** What is wrong and how to mend it, for the visitor. */
export const toProblemWords = (problem: DrawingProblem): string =>
  problem.kind === 'too-long'
    ? studioWords.tooLong(problem.excess, toShort(problem.text))
    : studioWords.missingLetters(problem.characters);

const longestQuote = 40;
const toShort = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 2)}…` : text;
