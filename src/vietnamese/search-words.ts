import { foldText } from './fold-text.ts';
import { keepLatest } from './keep-latest.ts';
import { toNormalText } from './normalize-text.ts';
import { toModernTone } from './tone-placement.ts';

/** A word as the search compares it. */
export interface SearchWord {
  /** Without any marks, đ as d, a lone y as i: what every spelling of it shares. */
  plain: string;
  /**
   * Its exact spelling without letters that Pagefind would fold, the way VNI typists write it, tone last:
   * “đường” is `жd9u7o7ng2`. Equal for khóa and khoá, for NFC and NFD; absent where the word has no marks.
   */
  marked?: string;
}

/** A word where it stands in the text, in UTF-16 units. */
export interface PlacedWord extends SearchWord {
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text, numbers too; `4076/LĐTBXH-BĐG` is three, `25/11` two. */
export function toSearchWords(text: string): SearchWord[] {
  return (toNormalText(text).match(wordPattern) ?? []).map(toSearchWord);
}

/** The same for a text that is already normalised, with their places in it. */
export function toPlacedWords(text: string): PlacedWord[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    ...toSearchWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const vni: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031B': '7',
  '\u0306': '8',
  // VNI has no caron; č of the Central Highlands needs a digit that no other mark has.
  '\u030C': '0',
};
/** Begins every exact spelling, so that none is ever taken for a plain word: nobody types it. */
const markedSign = 'ж';
const toneDigits = /[1-5]/gu;

/** A syllable's only vowel may be written y or i: kỹ and kĩ, lý and lí, quý and quí. */
const loneY = /^((?:qu|[bcdđghklmnpqrstvx])+)y(?=\p{M}*$)/u;
const toI = (letters: string): string => letters.replace(loneY, '$1i');

/** The words of a site are few, and each stands in many of its texts. */
const toSearchWord = keepLatest((word): SearchWord => {
  const plain = toI(foldText(word));
  const modern = toModernTone(word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'));
  const letters = toI(modern.toLowerCase().normalize('NFD'));
  if (letters === plain) return { plain };
  // Digits of the word itself would read as marks, so a word has marks or digits, not both.
  if (/\p{N}/u.test(letters)) return { plain };
  const digits = letters
    .replaceAll('đ', 'd9')
    .replaceAll('ƀ', 'b9')
    .replace(/\p{M}/gu, (mark) => vni[mark] ?? '');
  const tone = digits.match(toneDigits)?.join('') ?? '';
  return { plain, marked: `${markedSign}${digits.replace(toneDigits, '')}${tone}` };
}, 8192);
