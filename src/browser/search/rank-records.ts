import { type SearchKind, type SearchRecord, searchKinds } from '#domain/site/search-record.ts';
import { type SearchWord, toSearchWords } from '#vietnamese/search-words.ts';
import type { QueryWord, SearchQuery } from './search-query.ts';

/** What people look for first, all else being equal: a slogan, or a month, before the artwork that carries its words. */
const kindWeights: Record<SearchKind, number> = {
  theme: 1.1,
  slogan: 1,
  help: 2,
  document: 0.6,
  guide: 0.6,
  paper: 2,
  role: 1,
  plan: 0.4,
  artwork: -0.5,
};

/** More than everything else together: who types of violence may be in it. */
const firstWeight = 1000;
/** A longer phrase says better what was meant: “trẻ em bị đánh” before “bị đánh”. */
const firstWordWeight = 300;
/** More than texts can differ by, so that those of one phrase keep their order. */
const placeWeight = 30;

/** Who types a format, “băng rôn” or “a4”, wants one to take: more than a document that has it in its title. */
const formatWeight = 6;

/** Among equals the newer year; ten years weigh less than a word. */
const newestWeight = 0.01;

/**
 * Orders the best few results by what their texts say, which the index cannot see: the typed spelling,
 * the words in their order, in the title, in a title that says nothing else.
 * @param records in the order of the index, which stays where the texts are equal.
 */
export function rankRecords(records: readonly SearchRecord[], query: SearchQuery): SearchRecord[] {
  return records
    .map((record, at) => ({ record, score: toScore(record, query), at }))
    .sort((a, b) => b.score - a.score || countFormats(b.record) - countFormats(a.record) || a.at - b.at)
    .map(({ record }) => record);
}

/** Among artwork that fits alike, what comes in more formats: a theme before a sheet of stickers. */
const countFormats = (record: SearchRecord): number => toFormats(record).length;

/** An artwork's formats, as `toPlain` writes them. */
const toFormats = ({ kind, text }: SearchRecord): string[] =>
  kind === 'artwork' ? text.split(' · ').map((name) => toPlain(toSearchWords(name))) : [];

function toScore(record: SearchRecord, query: SearchQuery): number {
  const { words, years } = splitYears(query);
  const named = years.every((year) => record.years.includes(year));
  const title = toSearchWords(record.title);
  const text = toSearchWords(record.text);
  const names = toSearchWords(record.words);
  const everything = [...title, ...text, ...names];
  const marked = words.filter((word) => word.marked !== undefined);
  const exact = marked.filter((word) => everything.some((each) => each.marked === word.marked));
  const inTitle = words.filter((word) => title.some(({ plain }) => plain === word.plain));
  const whole = words.filter((word) => everything.some(({ plain }) => plain === word.plain));
  const typed = toPlain(words);
  const asked = toPlain(query.words);
  const titlePhrase = words.length > 0 && toPlain(title).includes(typed);
  const textPhrase = words.length > 0 && toPlain(text).includes(typed);
  const isFormat =
    words.length > 0 && record.kind === 'artwork' && toFormats(record).some((name) => name.startsWith(typed));
  return (
    toFirstScore(record, asked) +
    6 * toShare(exact.length, marked.length) +
    3 * toShare(whole.length, words.length) +
    // Words that stand together elsewhere are not meant one by one: “bang ron” is no “công bằng”.
    (textPhrase && !titlePhrase ? 0 : 2 * toTitleShare(record, toShare(inTitle.length, words.length))) +
    (titlePhrase ? 2 + toShare(words.length, title.length) : 0) +
    (titlePhrase && toPlain(title).startsWith(typed) ? 0.5 : 0) +
    (!titlePhrase && textPhrase ? 1 : 0) +
    (isFormat ? formatWeight : 0) +
    (typed.includes(toPlain(toSearchWords(searchKinds[record.kind]))) ? 4 : 0) +
    (words.length > 0 && toPlain(names).includes(typed) ? 2 : 0) +
    (named ? 1.5 * Math.sign(years.length) : 0) -
    // Who types a year alone asks for it, not for what fits any year.
    (named || words.length > 0 ? 0 : firstWordWeight) +
    (words.length === 0 ? 4 : 1) * kindWeights[record.kind] +
    newestWeight * Math.max(0, ...record.years.map((year) => year - 2000))
  );
}

/** Of an artwork one types the format; a word or two of what stands on it is chance. */
const toTitleShare = ({ kind }: SearchRecord, share: number): number =>
  kind === 'artwork' && share <= 0.5 ? 0 : share;

/** @param asked the query as `toPlain` writes it */
function toFirstScore({ first = {} }: SearchRecord, asked: string): number {
  const scores = Object.entries(first).map(([phrase, place]) => {
    const words = toSearchWords(phrase);
    if (!asked.includes(toPlain(words))) return 0;
    return firstWeight + firstWordWeight * words.length - placeWeight * place;
  });
  return Math.max(0, ...scores);
}

/** “chủ đề năm 2023” asks for the words “chủ đề”, of 2023. */
function splitYears({ words }: SearchQuery): { words: QueryWord[]; years: number[] } {
  const isYear = (word: QueryWord | undefined): boolean => /^(?:19|20)\d\d$/.test(word?.plain ?? '');
  const isCalledYear = (word: QueryWord, at: number): boolean =>
    word.plain === 'nam' && isYear(words[at + 1]);
  return {
    words: words.filter((word, at) => !isYear(word) && !isCalledYear(word, at)),
    years: words.filter(isYear).map(({ plain }) => Number(plain)),
  };
}

/** With spaces around, so that only whole words are found in it. */
const toPlain = (words: readonly SearchWord[]): string => ` ${words.map(({ plain }) => plain).join(' ')} `;

const toShare = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
