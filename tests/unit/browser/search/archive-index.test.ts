import { describe, expect, it } from 'vitest';
import { createArchiveIndex } from '#browser/search/archive-index.ts';
import type { Pagefind } from '#browser/search/load-pagefind.ts';
import { readQuery } from '#browser/search/search-query.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { toSearchWords } from '#vietnamese/search-words.ts';

/** Titles by id: what the fake archive holds. */
const titles: Record<string, string> = {
  road: 'Đường dây nóng an toàn',
  sun: 'Ánh Dương',
  key: 'Bình đẳng giới là chìa khóa',
  kind: 'Anh em bình an',
};

const toTokens = (text: string): string[] => [
  ...toSearchWords(text).map(({ plain }) => plain),
  ...toSearchWords(text).flatMap(({ marked }) => marked ?? []),
];

/** Behaves as Pagefind does: words in quotes whole, else beginnings; what it does not know it shortens or drops. */
function createFakePagefind(): Pagefind {
  const toResults = (ids: string[]) => ids.map((id, at) => ({ id, score: 1 / (at + 1) }));
  const findBeginning = (word: string): string[] => {
    if (word === '') return [];
    const ids = Object.keys(titles).filter((id) =>
      toTokens(titles[id] ?? '').some((token) => token.startsWith(word)),
    );
    return ids.length > 0 || word.length <= 3 ? ids : findBeginning(word.slice(0, -1));
  };
  const findWhole = (phrase: string): string[] =>
    Object.keys(titles).filter((id) => ` ${toTokens(titles[id] ?? '').join(' ')} `.includes(` ${phrase} `));
  return {
    filters: async () => ({ loai: { slogan: 2 } }),
    search: async (term, options) => {
      if (term === null) return { results: toResults(options ? ['key', 'kind'] : Object.keys(titles)) };
      if (term.startsWith('"')) return { results: toResults(findWhole(term.slice(1, -1))) };
      const known = term
        .split(' ')
        .map(findBeginning)
        .filter((ids) => ids.length > 0);
      const [first = [], ...others] = known;
      return { results: toResults(first.filter((id) => others.every((ids) => ids.includes(id)))) };
    },
  };
}

const openRecord = async (id: string) => ({ title: titles[id], text: '', words: '' }) as SearchRecord;
const createIndex = () => createArchiveIndex(createFakePagefind(), openRecord);
const find = (query: string) => createIndex().find(readQuery(query));
const toTyped = (words: { typed: string }[]) => words.map(({ typed }) => typed);

describe('the index of the archive', () => {
  it('finds the same with and without marks, the typed spelling first', async () => {
    expect((await find('đường')).ids).toEqual(['road', 'sun']);
    expect((await find('dương')).ids).toEqual(['sun', 'road']);
    expect((await find('duong')).ids).toEqual(['road', 'sun']);
  });

  it('finds a word that is still being typed', async () => {
    expect((await find('bình đẳ')).ids).toEqual(['key']);
  });

  it('takes a word whole where anything has it whole', async () => {
    expect((await find('an bình')).ids).toEqual(['kind']);
    expect((await find('an')).ids).toEqual(['road', 'kind']);
  });

  it('names the words that nothing has, and holds the others', async () => {
    const { ids, missing } = await find('bình xyzzy');
    expect(ids).toEqual(['key', 'kind']);
    expect(toTyped(missing)).toEqual(['xyzzy']);
  });

  it('does not take a shorter word for one that nothing has', async () => {
    const { ids, missing } = await find('binhh');
    expect(ids).toEqual([]);
    expect(toTyped(missing)).toEqual(['binhh']);
  });

  it('says which word stands in the way when nothing has them all', async () => {
    const { ids, missing, obstacles } = await find('chìa khóa nóng');
    expect(ids).toEqual([]);
    expect(missing).toEqual([]);
    expect(toTyped(obstacles)).toEqual(['nóng']);
  });

  it('keeps words in quotes in their order', async () => {
    expect((await find('"dây nóng"')).ids).toEqual(['road']);
    expect((await find('"nóng dây"')).ids).toEqual([]);
  });

  it('opens what a result shows, and knows who has which value', async () => {
    const index = createIndex();
    const { ids } = await index.find(readQuery('chìa'));
    expect((await index.open(ids)).map(({ title }) => title)).toEqual([titles.key]);
    expect([...((await index.getFacets()).get('loai')?.get('slogan') ?? [])]).toEqual(['key', 'kind']);
    expect((await index.findAll()).ids).toEqual(Object.keys(titles));
  });
});
