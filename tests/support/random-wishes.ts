import fc from 'fast-check';
import type { Format } from '#domain/artwork/format.ts';
import { slogans, themes } from '../fixtures/sentences.ts';

const realWords = [...new Set([...themes, ...slogans].flatMap(({ text }) => text.split(' ')))];
/** Capitals with two marks reach highest, tails with a dot deepest. */
const extremes = ['BÌNH', 'ĐẲNG', 'Ủng', 'ỄNH', 'NGHIÊM', 'TRỊ', 'Phượng', 'Kỵ', 'Ặ', 'W', 'i'];
const onsets = [
  '',
  'b',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'ng',
  'ngh',
  'nh',
  'ph',
  'qu',
  's',
  'th',
  'tr',
  'v',
  'x',
];
const rhymes = [
  'ả',
  'ặc',
  'ẩn',
  'ẻo',
  'ệnh',
  'ích',
  'ỗi',
  'ộng',
  'ợp',
  'ủy',
  'ứng',
  'ường',
  'ượt',
  'uyễn',
  'ỵ',
  'iếng',
];

const syllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...rhymes), fc.integer({ min: 0, max: 9 }))
  .map(([onset, rhyme, chance]) => {
    const word = `${onset}${rhyme}`.normalize('NFC');
    if (chance === 0) return word.toUpperCase();
    return chance < 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...realWords) },
  { weight: 2, arbitrary: syllable },
  { weight: 1, arbitrary: fc.constantFrom(...extremes) },
);

/** Vietnamese words, real and possible ones, of 1 to `longest` characters together. */
export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 1, max: longest })
    .chain((length) =>
      fc
        .array(word, { minLength: Math.ceil(length / 3), maxLength: Math.ceil(length / 3) })
        .map((words) => words.join(' ').slice(0, length).trim()),
    );

/** No line, or up to three long ones. */
export const anyAgency: fc.Arbitrary<string[]> = fc.array(anyText(60), { maxLength: 3 });

/** Width over height, as often wide as tall. */
const aspect = fc
  .double({ min: Math.log(1 / 4), max: Math.log(10), noNaN: true })
  .map((logarithm) => Math.exp(logarithm));

/** What a format says beside its size. */
export const sizeFacts = { id: 'any', name: 'Khổ bất kỳ', use: 'Thử', files: [], range: 'all' } as const;

const toSides = (ratio: number, short: number): [number, number] =>
  ratio >= 1 ? [Math.floor(short * ratio), short] : [short, Math.floor(short / ratio)];

/** Below 400 px (300 px for a band) the month's long name has no room at 12 px. */
const screen = fc.tuple(aspect, fc.integer({ min: 400, max: 2000 })).map(([ratio, short]): Format => {
  const [widthPx, heightPx] = toSides(ratio, ratio > 2.3 ? short - 100 : short);
  return { ...sizeFacts, medium: 'screen', widthPx, heightPx };
});

const print = fc
  .tuple(aspect, fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 0, max: 5 }))
  .map(([ratio, short, bleed]): Format => {
    const [widthMm, heightMm] = toSides(ratio, short);
    const scale = Math.max(widthMm, heightMm) > 1200 ? 10 : 1;
    return { ...sizeFacts, medium: 'print', widthMm, heightMm, bleedMm: bleed * scale, scale, dpi: 72 };
  });

/** Any size on screen or in print, from 1:4 to 10:1. */
export const anyFormat: fc.Arbitrary<Format> = fc.oneof(screen, print);
