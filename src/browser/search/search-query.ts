import { type SearchWord, toSearchWords } from '#vietnamese/search-words.ts';

/** What was typed, read. */
export interface SearchQuery {
  words: QueryWord[];
  /** Runs of words without marks that stood in quotes. */
  phrases: string[];
}

export interface QueryWord extends SearchWord {
  /** As it was typed. */
  typed: string;
}

const parts = /["“”«»]([^"“”«»]*)["“”«»]|([^\s"“”«»]+)/gu;

/** Reads a query: every word counts, words in quotes stand in that order. */
export function readQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], phrases: [] };
  for (const [, quoted, loose] of text.normalize('NFC').matchAll(parts)) {
    const typed = quoted ?? loose ?? '';
    const words = toSearchWords(typed).map((word) => ({ ...word, typed: toTyped(typed, word) }));
    query.words.push(...words);
    if (quoted !== undefined && words.length > 1)
      query.phrases.push(words.map(({ plain }) => plain).join(' '));
  }
  return query;
}

/** The letters that gave the word, for showing it again. */
const toTyped = (typed: string, { plain }: SearchWord): string =>
  typed.match(/[\p{L}\p{N}\p{M}]+/gu)?.find((run) => toSearchWords(run)[0]?.plain === plain) ?? plain;
