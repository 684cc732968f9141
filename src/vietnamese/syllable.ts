import { keepLatest, mostWords } from './keep-latest.ts';
import { onsets, rhymes } from './syllable-tables.ts';

/** One written Vietnamese syllable, in lower case. */
export interface Syllable {
  /** The consonants before the rhyme: “ngh”, “qu”, “gi” or nothing. */
  onset: string;
  /** Vowels and final consonants, without the tone: “iêng”. */
  rhyme: string;
  /** The combining mark of the tone, or nothing for the level tone. */
  tone: string;
  /** The letters, counted from 0, that may carry the tone; two for oa, oe, uy, the modern one first. */
  seats: number[];
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The letters of a word without their tones (vowel marks stay), and which letter had which tone. */
export function takeTones(word: string): { letters: string[]; tones: string[] } {
  const whole = word.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [];
  const tones = whole.map((letter) => letter.normalize('NFD').match(toneMark)?.[0] ?? '');
  const letters = whole.map((letter) => letter.normalize('NFD').replace(toneMark, '').normalize('NFC'));
  return { letters, tones };
}

/**
 * Reads a word as a syllable, wherever its tone was written.
 * @returns undefined for what cannot be a Vietnamese syllable.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const { letters, tones } = takeTones(word.toLowerCase());
  const tone = tones.join('');
  if (tone.length > 1 || !tones.every((mark, at) => !mark || isVowel(letters[at]))) return undefined;
  const bare = letters.join('');
  for (const onset of onsets) {
    const rhyme = bare.slice(onset.length);
    if (!bare.startsWith(onset) || !rhymes.has(rhyme)) continue;
    // A syllable that ends in a stop has the sharp or the heavy tone.
    if (/(?:ch|[cpt])$/u.test(rhyme) && !/[\u0301\u0323]/u.test(tone)) return undefined;
    return { onset, rhyme, tone, seats: toSeats(rhyme).map((seat) => seat + onset.length) };
  }
  return undefined;
}

/** Whether a word is a possible Vietnamese syllable with its tone on a letter that may carry it. Many checks ask for the same words. */
export const isSyllable = keepLatest((word): boolean => {
  const syllable = parseSyllable(word);
  if (!syllable) return false;
  const at = takeTones(word).tones.findIndex((mark) => mark !== '');
  return at < 0 || syllable.seats.includes(at);
}, mostWords);

function toSeats(rhyme: string): number[] {
  const vowels = [...rhyme].filter(isVowel);
  const marked = vowels.findLastIndex((vowel) => /[ăâêôơư]/u.test(vowel));
  if (marked >= 0) return [marked];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  if (/^(?:oa|oe|uy)$/u.test(rhyme)) return [1, 0];
  return [vowels.length === 3 ? 1 : 0];
}

const isVowel = (letter: string | undefined): boolean => /^[aăâeêioôơuưy]$/u.test(letter ?? '');
