/** Something that was repaired, so that a check can point at it. */
export interface TextChange {
  /** nfd: letter and mark apart; eth: Ð for Đ; space: anything but one space; invisible: zero width. */
  kind: 'nfd' | 'eth' | 'space' | 'invisible';
  /** Position in the raw text, in UTF-16 units. */
  at: number;
  found: string;
}

export interface NormalText {
  text: string;
  changes: TextChange[];
}

export interface NormalizeOptions {
  /** Keep line ends (as `\n`, without spaces around them) instead of making them spaces. */
  multiline?: boolean;
}

// Zero-width and direction characters. A joiner inside an emoji draws something, so it stays.
const invisible =
  '\\u00AD\\u034F\\u061C\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
const joiner = '(?<!\\p{Extended_Pictographic}\\uFE0F?)\\u200D';
// Chooses between an emoji and a plain sign; behind anything else it does nothing.
const selector = '(?<!(?![\\xA9\\xAE\\u2122])\\p{Extended_Pictographic})[\\uFE0E\\uFE0F](?!\\u20E3)';
const invisibles = new RegExp(`[${invisible}]|${joiner}|${selector}`, 'gu');
const gaps = new RegExp(`(?:[${invisible}\\s\\u0085]|${joiner}|${selector})+`, 'gu');
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Repairs what is always safe to repair: composed letters (NFC), Đ for the Icelandic Ð, one ordinary
 * space for every run of spaces, nothing invisible, nothing at the ends.
 *
 * Text in the old TCVN3 encoding writes ư as a soft hyphen: convert it before, not after.
 */
export function normalizeText(raw: string, { multiline = false }: NormalizeOptions = {}): NormalText {
  const changes = [...findApartMarks(raw), ...findEths(raw)];
  const spaced = raw.replace(gaps, (gap, at: number) => {
    for (const match of gap === '\u200B' && isBetweenKhmer(raw, at, 1) ? [] : gap.matchAll(invisibles)) {
      changes.push({ kind: 'invisible', at: at + match.index, found: match[0] });
    }
    const blank = gap.replace(invisibles, '');
    // Where a line of Khmer may end, between two of its letters, says something.
    if (blank === '' && gap.includes('\u200B') && isBetweenKhmer(raw, at, gap.length)) return '\u200B';
    const atEnd = at === 0 || at + gap.length === raw.length;
    const kept = atEnd ? '' : toOneGap(blank, multiline);
    if (blank !== kept) changes.push({ kind: 'space', at, found: blank });
    return kept;
  });
  const text = compose(toPlainSigns(spaced.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')));
  return { text, changes: changes.sort((a, b) => a.at - b.at) };
}

/**
 * Hyphens, the bar and the reversed quotation mark of word processors and the wide signs of East Asian keyboards, which
 * typefaces lack and which look like the ordinary ones.
 */
const toPlainSigns = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u2015', '—')
    .replaceAll('\u201F', '“')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const khmerLetter = /[\u1780-\u17F9]/;
const isBetweenKhmer = (raw: string, at: number, length: number): boolean =>
  khmerLetter.test(raw[at - 1] ?? '') && khmerLetter.test(raw[at + length] ?? '');

/** Signs and letters around a Khmer letter, which Unicode does not put in order. */
const khmerSigns = /(?:[\u17B6-\u17D1]|\u17D2[\u1780-\u17B3])+/g;
const khmerBelow = /\u17D2[\u1780-\u17B3]/g;

/** Vowels of Khmer that look the same when they are typed in two parts. */
const khmerHalves: readonly [RegExp, string][] = [
  [/\u17C1\u17B6|\u17B6\u17C1/g, '\u17C4'],
  [/\u17C1\u17B8|\u17B8\u17C1/g, '\u17BE'],
];

/** Letters below first, of them RO last; then vowels, then what stands above or behind them. */
function orderKhmer(signs: string): string {
  const below = signs.match(khmerBelow) ?? [];
  const ro = '\u17D2\u179A';
  const vowels = khmerHalves
    .reduce((text, [halves, whole]) => text.replace(halves, whole), signs.replace(khmerBelow, ''))
    .replace(/([\u17C6-\u17C8]+)([\u17B6-\u17C5]+)/g, '$2$1');
  return [...below.filter((each) => each !== ro), ...below.filter((each) => each === ro), vowels].join('');
}

/** A bar through a letter that was typed apart, which NFC leaves so. */
const barred: Readonly<Record<string, string>> = { b: 'ƀ', B: 'Ƀ', d: 'đ', D: 'Đ' };

/**
 * NFC, and what it leaves apart: the bars of ƀ and đ, the breve of the Central Highlands' ê̆, ô̆, â̆ above the circumflex
 * also where it was typed before it, and the letters and signs around a Khmer letter in their order.
 */
const compose = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/([ăĕŏ])\u0302/giu, (_, letter: string) =>
      `${letter.normalize('NFD').charAt(0)}\u0302\u0306`.normalize('NFC'),
    )
    .replace(/([bd])\u0335/giu, (_, letter: string) => barred[letter] ?? letter)
    .replace(khmerSigns, orderKhmer);

/** The repaired text alone. */
export function toNormalText(raw: string, options?: NormalizeOptions): string {
  return normalizeText(raw, options).text;
}

function toOneGap(blank: string, multiline: boolean): string {
  if (blank === '') return '';
  const ends = multiline ? (blank.match(lineEnds)?.length ?? 0) : 0;
  return ends > 0 ? '\n'.repeat(ends) : ' ';
}

/** Nearly every text is composed, which is seen at once. */
const findApartMarks = (raw: string): TextChange[] => (compose(raw) === raw ? [] : listApartMarks(raw));

const listApartMarks = (raw: string): TextChange[] =>
  [...raw.matchAll(/\P{M}\p{M}*/gu)]
    .filter(([found]) => !/^\s/u.test(found) && compose(found) !== found)
    .map((match) => ({ kind: 'nfd', at: match.index, found: match[0] }));

const findEths = (raw: string): TextChange[] =>
  [...raw.matchAll(/[Ðð]/gu)].map((match) => ({ kind: 'eth', at: match.index, found: match[0] }));
