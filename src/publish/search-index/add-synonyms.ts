import type { Hotline } from '#domain/site/hotline.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import type { SearchSynonym } from '#domain/site/search-synonym.ts';
import { toSearchWords } from '#vietnamese/search-words.ts';

/** With spaces around, so that only whole words are found in it. */
const toPlain = (text: string): string =>
  ` ${toSearchWords(text)
    .map(({ plain }) => plain)
    .join(' ')} `;

/**
 * Gives a record the words that people type for what it says, and a hotline those for which it stands first.
 * @param toUrl address of the record of a hotline, by its number
 */
export function addSynonyms(
  records: readonly SearchRecord[],
  synonyms: readonly SearchSynonym[],
  toUrl: (number: Hotline['number']) => string,
): SearchRecord[] {
  const rows = synonyms.map(({ typed, means, hotlines = [] }) => ({
    typed,
    means: means === undefined ? undefined : toPlain(means),
    urls: hotlines.map(toUrl),
  }));
  return records.map((record) => {
    const said = toPlain(`${record.title} ${record.text} ${record.words}`);
    const also = rows.flatMap(({ typed, means }) =>
      means !== undefined && said.includes(means) ? typed : [],
    );
    const first = rows.flatMap(({ typed, urls }) => (urls.includes(record.url) ? typed : []));
    if (also.length + first.length === 0) return record;
    const words = [record.words, ...also, ...first].join(' · ');
    return { ...record, words, ...(first.length > 0 && { first }) };
  });
}
