/** Where oa, oe and uy carry their tone: classic “hóa, khỏe, thúy” or modern “hoá, khoẻ, thuý”. */
export type ToneStyle = 'classic' | 'modern';

// In NFD: grave, acute, tilde, hook, dot below. Only an open oa, oe, uy is written in two ways; the u
// of qu belongs to the consonant.
const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const end = '(?![\\p{L}\\p{M}])';
const classic = new RegExp(`(o)(${tone})([ae])${end}|(?<!q)(u)(${tone})(y)${end}`, 'giu');
const modern = new RegExp(`(o)([ae])(${tone})${end}|(?<!q)(u)(y)(${tone})${end}`, 'giu');

/** Letters that could be such a word's, in NFC. */
const mayBeClassic = /[òóõỏọ][ae]|[ùúũủụ]y/iu;

/** The text with every tone where the modern convention puts it. */
export function toModernTone(text: string): string {
  const composed = text.normalize('NFC');
  // Few words are written in two ways, and every word of a text is looked at.
  if (!mayBeClassic.test(composed)) return composed;
  return text.normalize('NFD').replace(classic, '$1$4$3$6$2$5').normalize('NFC');
}

/** The text with every tone where the classic convention puts it. */
export function toClassicTone(text: string): string {
  return text.normalize('NFD').replace(modern, '$1$4$3$6$2$5').normalize('NFC');
}

/** The convention a word follows; undefined for the many words that both write alike. */
export function toToneStyle(word: string): ToneStyle | undefined {
  const text = word.normalize('NFC');
  if (toModernTone(text) !== text) return 'classic';
  return toClassicTone(text) === text ? undefined : 'modern';
}

/** A key that is equal for the spellings of one word: khóa, khoá and Khoá. Marks count. */
export function toneKey(word: string): string {
  return toModernTone(word).toLowerCase();
}
