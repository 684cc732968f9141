import { isSyllable } from './syllable.ts';

/** Letters that a wrong decoding leaves and no Vietnamese word has. */
const remains =
  /\uFFFD|[\u0080-\u009F]|[ÃÄÅÆ][\u0080-¿‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»]|â€|Ä[‘’]|Æ°|[¡-¾×÷](?=\p{L})|(?<=\p{L})[¡-¾×÷](?!\p{L}?º)/u;

/** “h?nh phúc”, “?ng phó”: a letter that some program could not write. */
const lost = /\p{L}\?+\p{L}|(?:^|[\s(“"])\?+\p{Ll}/gu;

/**
 * Whether a sentence has words that nobody can read: left of a wrong or an old encoding, or with “?” for letters.
 * Sure enough to refuse a text that should be Vietnamese; other languages may be refused too.
 */
export function isUnreadable(raw: string): boolean {
  const text = raw.normalize('NFC');
  if (remains.test(text.replace(/[“”‘’…–—]/gu, ' ').replace(/\u00AD/gu, '')) || remains.test(text))
    return true;
  if ((text.match(lost)?.length ?? 0) > 0) return true;
  const words = text.split(/[\s.,;:!?()[\]{}"“”'‘’/–—-]+/u).filter((word) => word !== '');
  const strange = words.filter(
    (word) => word.length > 1 && /[^\p{ASCII}]/u.test(word) && /^\p{L}+$/u.test(word) && !isSyllable(word),
  );
  return strange.length > 1 && strange.length * 4 >= words.length;
}
