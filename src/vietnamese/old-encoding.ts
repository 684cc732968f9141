import { tcvn3Letters, vniLetters } from './old-encoding-tables.ts';
import { isSyllable } from './syllable.ts';

/** An encoding of before Unicode, met when text is pasted from an old document. */
export type OldEncoding = 'tcvn3' | 'vni';

const encodings: readonly OldEncoding[] = ['tcvn3', 'vni'];
const vniCodes = new RegExp([...vniLetters.keys()].sort((a, b) => b.length - a.length).join('|'), 'giu');
/** Letters that only Unicode has; one of them, and the text was typed in Unicode. */
const unicodeOnly = /[ăđĩũơư\u1EA0-\u1EF9]/iu;
/** Signs that never stand in a word but in TCVN3, and ñ or two marks in a row as VNI writes them. */
const telltale = /[¡-¾×÷]|^ñ|[ôö][øùûõï]/iu;
/** Letters of Western Europe that no Vietnamese word has: “ViÖc”, “nhaø”. */
const western = /[äåæçëîïñöøûüÿ]/iu;
/** A small letter before a capital with a mark: “nghÒ” is “nghề”, though “nghò” could be read. */
const risen = /\p{Ll}[À-ÖØ-Ý]/u;

/**
 * Recognises TCVN3 (ABC) and VNI text that was read as Western text: “B×nh ®¼ng giíi”, “Bình ñaúng giôùi”.
 * It counts the words that are no Vietnamese syllable but become one; good Vietnamese and other languages
 * have none or too few.
 */
export function detectOldEncoding(raw: string): OldEncoding | undefined {
  const text = raw.normalize('NFC');
  if (unicodeOnly.test(text)) return undefined;
  const strange = text.split(/[\s.,;:!?()[\]{}"“”'‘’/–—-]+/u).filter(isStrange);
  const scores = encodings.map((encoding) => {
    const mended = strange.filter((word) => isSyllable(convertOldEncoding(word, encoding)));
    const sure = mended.some((word) => word.length > 2 && telltale.test(word));
    const enough = mended.length * 2 > strange.length && (sure || new Set(mended).size > 1);
    return { encoding, count: enough ? mended.length : 0 };
  });
  const best = scores.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.encoding : undefined;
}

/**
 * Rewrites text of an old encoding in Unicode (NFC). Only for text that is in that encoding: good text
 * would be spoilt. A word in capitals becomes one, since capital fonts drew the small codes as capitals.
 */
export function convertOldEncoding(raw: string, encoding: OldEncoding): string {
  const text = raw.normalize('NFC');
  if (encoding === 'vni') return text.replace(vniCodes, toVniLetter).normalize('NFC');
  const capital = isCapital(text);
  return text.replace(/\S+/gu, (word) => {
    const letters = [...word].map((code) => tcvn3Letters.get(code) ?? code).join('');
    return capital || isCapital(word) ? letters.toUpperCase() : letters;
  });
}

/** Two capitals in one word and no small letter: “B×NH”, “Hµ NéI”, but not “Hµ”. */
const isCapital = (text: string): boolean => /[A-Z]\S*[A-Z]/u.test(text) && !/[a-z]/u.test(text);

function toVniLetter(code: string): string {
  const letter = vniLetters.get(code.toLowerCase()) ?? code;
  return code.charAt(0) === code.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
}

/** What parts words; the signs of TCVN3 (« ®) stand inside them. */
const parts = /[\s.,;:!?()[\]{}"“”'‘’/–—-]+/u;

/** The encoding of single words in a text that is Unicode otherwise: “B×nh ®¼ng giíi, vun đắp yêu thương”. */
export function detectOldWords(raw: string): OldEncoding | undefined {
  const words = raw.normalize('NFC').split(parts);
  return encodings.find((encoding) => words.some((word) => isSure(word, encoding)));
}

/** Converts the words that are of an old encoding, and leaves the good ones between them. */
export function convertOldWords(raw: string, encoding: OldEncoding): string {
  const pieces = raw.normalize('NFC').split(/([\s.,;:!?()[\]{}"“”'‘’/–—-]+)/u);
  const isOld = (at: number): boolean => {
    const word = pieces[at] ?? '';
    return isStrange(word) && isSyllable(convertOldEncoding(word, encoding));
  };
  return pieces
    .map((word, at) => {
      // “cã” is a syllable as it stands, but not between two words that are none.
      const between = isOld(at - 2) && (isOld(at + 2) || pieces[at + 2] === undefined);
      const isMeant = isOld(at) || (between && !unicodeOnly.test(word) && /[^\p{ASCII}]/u.test(word));
      return isMeant ? convertOldEncoding(word, encoding) : word;
    })
    .join('');
}

/** Long enough, with a sign that no word has, and a syllable once it is converted; not “m×n”, not “«Bonjour”. */
const isSure = (word: string, encoding: OldEncoding): boolean =>
  word.length > (/^\p{L}×\p{L}+$/u.test(word) ? 3 : 2) &&
  isStrange(word) &&
  (telltale.test(word) || western.test(word) || risen.test(word)) &&
  !unicodeOnly.test(word) &&
  isSyllable(convertOldEncoding(word, encoding));

/** A word of two letters or more with something beyond ASCII, that is no Vietnamese syllable as it is. */
const isStrange = (word: string): boolean =>
  word.length > 1 &&
  /[^\p{ASCII}]/u.test(word) &&
  !/\d/u.test(word) &&
  (!isSyllable(word) || risen.test(word));
