/**
 * What makes letters of several code points: the breve of ơ̆ and its like, which alone stands by itself in a composed
 * text (NFC), and the scripts of `scripts/all-scripts.ts`.
 */
const apart = /[\u0306\u1780-\u17FF\u19E0-\u19FF\uAA00-\uAA5F\uAA80-\uAADF]/u;
const shaped = /[\u1780-\u17FF\u19E0-\u19FF\uAA00-\uAA5F\uAA80-\uAADF]/u;

/** A letter with what stands on, under and around it; of Khmer also the letters under it. */
const letters =
  /[\u1780-\u17FF\uAA00-\uAA5F\uAA80-\uAADF](?:\u17D2[\u1780-\u17B3]|[\u17B4-\u17D3\u17DD\uAA29-\uAA36\uAA43\uAA4C\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1])*|.\u0306*/gsu;

/** Whether a text has letters that HarfBuzz must place. */
export const isShapedText = (text: string): boolean => shaped.test(text);

/**
 * The letters of a composed text in their order: code points, but for those of several.
 * Without any such letter the text itself, which gives its code points.
 */
export const splitLetters = (text: string): Iterable<string> =>
  apart.test(text) ? (text.match(letters) ?? []).filter((letter) => letter !== markedEnd) : text;

/** Where a line of Khmer may end: nothing is drawn. */
const markedEnd = '\u200B';

/** The code points of a letter as a name for it: `01A1`, `01A1_0306`. */
export const toCodes = (letter: string): string =>
  Array.from(letter, (sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')).join(
    '_',
  );
