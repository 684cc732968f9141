import { toNormalText } from '#vietnamese/normalize-text.ts';

/** What no file of XML may hold, and Word refuses the whole file for: halves of characters, and what is none. */
const noCharacters = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** One line, composed, with nothing invisible and nothing that turns its direction, whatever was pasted. */
export const toOneLine = (text: string): string =>
  toNormalText(text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(noCharacters, ''));

/** The first characters, none of them cut in two. @param longest in UTF-16 units, as a field counts them */
export const cutText = (text: string, longest: number): string =>
  text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
