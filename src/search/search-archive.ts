import { type ExcerptPart, toExcerptParts } from './excerpt-parts.ts';
import type { Pagefind } from './load-pagefind.ts';

/** What a search shows: the first pages found, and how many there are in all. */
export interface SearchAnswer {
  total: number;
  pages: { url: string; title: string; excerpt: ExcerptPart[] }[];
}

/** As many as a reader looks through; each is a small request of its own. */
const shownPages = 20;

/** Searches as typed, then without the stroke of đ, since Pagefind folds tone marks but not đ. */
export async function searchArchive(pagefind: Pagefind, query: string): Promise<SearchAnswer> {
  const typed = query.normalize('NFC').trim();
  const folded = typed.replaceAll('đ', 'd').replaceAll('Đ', 'D');
  let { results } = await pagefind.search(typed);
  if (results.length === 0 && folded !== typed) ({ results } = await pagefind.search(folded));
  const pages = await Promise.all(results.slice(0, shownPages).map((result) => result.data()));
  return {
    total: results.length,
    pages: pages.map(({ url, meta, excerpt }) => ({
      url,
      title: meta.title ?? url,
      excerpt: toExcerptParts(excerpt),
    })),
  };
}
