import { getEntry } from 'astro:content';
import type { SearchSynonym } from '#domain/site/search-synonym.ts';

/** Other words for what the archive holds; none where the content has no such file. */
export async function getSearchSynonyms(): Promise<SearchSynonym[]> {
  const entry = await getEntry('searchSynonyms', 'search-synonyms');
  return entry?.data.synonyms ?? [];
}
