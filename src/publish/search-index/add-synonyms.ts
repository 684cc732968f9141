import type { Hotline } from '#domain/site/hotline.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import type { SearchSynonym } from '#domain/site/search-synonym.ts';
import { toSearchWords } from '#vietnamese/search-words.ts';

/** As it is spelt, so that “phông” is not “phòng”; with spaces around, so that only whole words are found in it. */
const toSpelt = (text: string): string =>
  ` ${toSearchWords(text)
    .map(({ plain, marked = plain }) => marked)
    .join(' ')} `;

/** What a record is, not what it speaks of; an artwork is all the formats that it comes in. */
const toNames = ({ kind, title, text, words }: SearchRecord): string =>
  toSpelt(kind === 'artwork' ? `${text} · ${words}` : title);

/**
 * Gives a record the words that people type for what it is, and a hotline those for which it stands first.
 * @param toUrl address of the record of a hotline, by its number
 */
export function addSynonyms(
  records: readonly SearchRecord[],
  synonyms: readonly SearchSynonym[],
  toUrl: (number: Hotline['number']) => string,
): SearchRecord[] {
  const rows = synonyms.map(({ typed, means, hotlines = [] }) => ({
    typed,
    means: means === undefined ? undefined : toSpelt(means),
    urls: hotlines.map(toUrl),
  }));
  return records.map((record) => {
    const said = toNames(record);
    const also = rows.flatMap(({ typed, means }) =>
      // A law on banners is none.
      means !== undefined && record.kind !== 'document' && said.includes(means) ? typed : [],
    );
    const first = rows.flatMap(({ typed, urls }) =>
      urls.includes(record.url) ? typed.map((phrase) => [phrase, urls.indexOf(record.url) + 1] as const) : [],
    );
    if (also.length + first.length === 0) return record;
    const words = [record.words, ...also, ...first.map(([phrase]) => phrase)].join(' · ');
    return { ...record, words, ...(first.length > 0 && { first: Object.fromEntries(first) }) };
  });
}
