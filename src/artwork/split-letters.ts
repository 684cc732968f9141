/** ơ̆ and its like are one letter of two code points: the only mark that stands on its own in a composed text (NFC). */
const apart = '\u0306';
const letters = /.\u0306*/gsu;

/**
 * The letters of a composed text in their order: code points, but for those that exist only as a letter and a mark.
 * Without any such mark the text itself, which gives its code points.
 */
export const splitLetters = (text: string): Iterable<string> =>
  text.includes(apart) ? (text.match(letters) ?? []) : text;

/** The code points of a letter as a name for it: `01A1`, `01A1_0306`. */
export const toCodes = (letter: string): string =>
  Array.from(letter, (sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')).join(
    '_',
  );
