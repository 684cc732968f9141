import { isSyllable } from './syllable.ts';

/** Letters that a wrong decoding leaves and no Vietnamese word has. */
const remains =
  /\uFFFD|[\u0080-\u009F]|[ÃÄÅÆ][\u0080-¿ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|á[º»]|â€|Æ°|[¡-ª¬-¶¸-º¼-¾×÷](?=\p{L})|(?<=\p{L})[¡-©¬-±´¶¸¹¼-¾×÷]/u;

/** Whether a text has letters that only a reading in a wrong encoding leaves: “BÃ¬nh Ä‘áº³ng”. */
export const isMisread = (raw: string): boolean => remains.test(toBare(raw));

const toBare = (raw: string): string => raw.normalize('NFC').replace(/[“”‘’…–—]/gu, ' ');

/** “h?nh phúc”, “?ng phó”: a letter that some program could not write. */
const lost = /(?<before>\p{L}*)\?+(?<after>\p{Ll}+)/gu;

/**
 * Whether a text has what fonts with a code of their own, or a wrong decoding, leave, in any language: signs for letters, letters
 * of a private area. What is left in plain letters (Limon's Khmer) tells nobody.
 */
export const hasFontRemains = (raw: string): boolean =>
  /[\uE000-\uF8FF]/u.test(raw) || remains.test(raw.normalize('NFC').replace(/[“”‘’…–—×]/gu, ' '));

/**
 * Whether a sentence has words that nobody can read: left of a wrong or an old encoding, or with “?” for letters.
 * Sure enough to refuse a text that should be Vietnamese; other languages may be refused too.
 */
export function isUnreadable(raw: string): boolean {
  const text = toBare(raw);
  if (remains.test(text)) return true;
  // “Bạn có biết?hãy gọi” only lacks a space.
  const cut = [...text.matchAll(lost)].filter(
    ({ groups: { before = '', after = '' } = {} }) => !(isSyllable(before) && isSyllable(after)),
  );
  if (cut.length > 0) return true;
  const words = text.split(/[\s.,;:!?()[\]{}"'/-]+/u).filter((word) => word !== '');
  const strange = words.filter(
    (word) => word.length > 1 && /[^\p{ASCII}]/u.test(word) && /^\p{L}+$/u.test(word) && !isSyllable(word),
  );
  return strange.length > 1 && strange.length * 2 > words.length;
}
