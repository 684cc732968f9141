import { cutText, toOneLine } from './to-one-line.ts';

/** How long a name of a list may be. */
const longest = 160;

/** A pasted list, a name a line: composed, without running numbers and dashes in front, each once. */
export const readNames = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\r\n\u2028\u2029]+/)
      .map((line) => cutText(toOneLine(line).replace(/^(\d{1,4}[.)]\s+|[-•*+]\s+)/u, ''), longest))
      .filter((line) => line !== ''),
  ),
];
