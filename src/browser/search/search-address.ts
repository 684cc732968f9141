import { type SearchFacet, searchFacets } from '#domain/site/search-record.ts';
import type { FacetChoice } from './facet-choice.ts';

/** What the address carries of a search. */
export interface SearchState {
  query: string;
  choice: FacetChoice;
}

const facetNames = Object.keys(searchFacets) as SearchFacet[];

/** @param query the part of the address after `?`. */
export function toSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = facetNames.map((facet) => [facet, parameters.getAll(facet).filter(Boolean)] as const);
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The address's query with its `?`, or nothing for an empty search. */
export function toSearchAddress({ query, choice }: SearchState): string {
  const chosen = facetNames.flatMap((facet) => (choice[facet] ?? []).map((value) => [facet, value]));
  const parameters = new URLSearchParams(query.trim() ? [['q', query.trim()], ...chosen] : chosen);
  return parameters.size > 0 ? `?${parameters}` : '';
}
