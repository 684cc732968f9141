import type { SearchRecord } from '#domain/site/search-record.ts';
import { toSearchWords } from '#vietnamese/search-words.ts';
import type { Pagefind, PagefindResult } from './load-pagefind.ts';
import type { OpenRecord } from './open-records.ts';
import type { QueryWord, SearchQuery } from './search-query.ts';

/** The archive's search: what Pagefind finds, made to hold every word of the query. */
export interface ArchiveIndex {
  find: (query: SearchQuery) => Promise<Finding>;
  /** Every record's id, for looking around without a word. */
  findAll: () => Promise<Finding>;
  /** Fetches what a result shows. */
  open: (ids: readonly string[]) => Promise<SearchRecord[]>;
  /** Which ids have each value of each facet; fetched when first asked for. */
  getFacets: () => Promise<FacetIndex>;
}

export interface Finding {
  /** Best first. */
  ids: string[];
  /** Words of the query that nothing in the archive has; the ids hold all the others. */
  missing: QueryWord[];
  /** Words without which something would be found, when nothing has them all. */
  obstacles: QueryWord[];
}

export type FacetIndex = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

type Ids = ReadonlySet<string>;

/**
 * Pagefind alone would drop a word that it does not know, take a shorter one for it (“binhh” finds
 * “bình”), and any longer one (“an” finds “anh”). So each word is looked up by itself, whole where it can
 * be, and the sets are joined here; Pagefind's score of the whole query gives the order.
 */
export function createArchiveIndex(pagefind: Pagefind, openRecord: OpenRecord): ArchiveIndex {
  const answers = new Map<string, Promise<PagefindResult[]>>();
  let facets: Promise<FacetIndex> | undefined;

  const ask = (term: string): Promise<PagefindResult[]> => {
    const asked = answers.get(term) ?? pagefind.search(term).then(({ results }) => results);
    answers.set(term, asked);
    return asked;
  };
  const askWhole = async (words: string): Promise<Ids> => toIds(await ask(`"${words}"`));

  const open: ArchiveIndex['open'] = (ids) => Promise.all(ids.map(openRecord));

  /** Records with a word that begins so. Whether Pagefind took a shorter word instead, one of them tells. */
  const askBeginning = async (plain: string): Promise<Ids> => {
    const results = await ask(plain);
    const [first] = await open(results.slice(0, 1).map(({ id }) => id));
    if (!first) return new Set();
    const words = toSearchWords(`${first.title} ${first.text} ${first.words}`);
    return words.some((word) => word.plain.startsWith(plain)) ? toIds(results) : new Set();
  };
  /** Only what is no whole word anywhere is taken for the beginning of one, as it is while typing. */
  const askWord = async ({ plain }: QueryWord): Promise<Ids> => {
    const whole = await askWhole(plain);
    return whole.size > 0 ? whole : askBeginning(plain);
  };

  const find: ArchiveIndex['find'] = async ({ words, phrases }) => {
    const scored = ask(words.map(({ plain }) => plain).join(' '));
    const spelt = words.flatMap(({ marked }) => marked ?? []).map(askWhole);
    const ordered = phrases.map(askWhole);
    // What says the words as they were typed, one after the other, is looked at before the rest.
    const together =
      words.length > 1 ? askWhole(words.map(({ plain }) => plain).join(' ')) : new Set<string>();
    const sets = await Promise.all(words.map(askWord));
    const missing = words.filter((_, at) => sets[at]?.size === 0);
    const found = sets.filter((set) => set.size > 0);
    const wanted = [...found, ...(await Promise.all(ordered))];
    const exact = await Promise.all(spelt);
    const ids = words.length > missing.length ? intersect(wanted) : [];
    const order = new Map((await scored).map(({ id }, at) => [id, at]));
    const toRank = (id: string): number => order.get(id) ?? order.size;
    const countExact = (id: string): number => exact.filter((set) => set.has(id)).length;
    const joined = await together;
    const isJoined = (id: string): number => Number(joined.has(id));
    ids.sort((a, b) => countExact(b) - countExact(a) || isJoined(b) - isJoined(a) || toRank(a) - toRank(b));
    const obstacles =
      ids.length > 0 ? [] : words.filter((_, at) => intersect(sets.toSpliced(at, 1)).length > 0);
    return { ids, missing, obstacles };
  };

  const findAll: ArchiveIndex['findAll'] = async () => {
    const { results } = await pagefind.search(null);
    return { ids: results.map(({ id }) => id), missing: [], obstacles: [] };
  };

  return { find, findAll, open, getFacets: () => (facets ??= readFacets(pagefind)) };
}

async function readFacets(pagefind: Pagefind): Promise<FacetIndex> {
  const counts = await pagefind.filters();
  const facets = Object.entries(counts).map(async ([facet, values]) => {
    const members = Object.keys(values).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      return [value, toIds(results)] as const;
    });
    return [facet, new Map(await Promise.all(members))] as const;
  });
  return new Map(await Promise.all(facets));
}

const toIds = (results: readonly PagefindResult[]): Ids => new Set(results.map(({ id }) => id));

function intersect(sets: readonly Ids[]): string[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(smallest ?? [])].filter((id) => others.every((set) => set.has(id)));
}
