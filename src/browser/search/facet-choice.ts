import { type SearchFacet, searchFacets } from '#domain/site/search-record.ts';
import type { FacetIndex } from './archive-index.ts';

/** The values chosen in each facet; a facet without any lets everything through. */
export type FacetChoice = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

const facetNames = Object.keys(searchFacets) as SearchFacet[];

export const isChoiceEmpty = (choice: FacetChoice): boolean =>
  facetNames.every((facet) => (choice[facet] ?? []).length === 0);

/** The ids that have a chosen value in every facet where one is chosen. */
export function narrow(ids: readonly string[], choice: FacetChoice, facets: FacetIndex): string[] {
  return facetNames.reduce<string[]>(
    (left, facet) => {
      const values = choice[facet] ?? [];
      if (values.length === 0) return left;
      return left.filter((id) => values.some((value) => facets.get(facet)?.get(value)?.has(id)));
    },
    [...ids],
  );
}

/** How many results each value of a facet would show, with what is chosen in the other facets. */
export function countValues(
  facet: SearchFacet,
  ids: readonly string[],
  choice: FacetChoice,
  facets: FacetIndex,
): Map<string, number> {
  const others = narrow(ids, { ...choice, [facet]: [] }, facets);
  const values = [...(facets.get(facet) ?? [])];
  return new Map(values.map(([value, members]) => [value, others.filter((id) => members.has(id)).length]));
}
