import type { FacetIndex } from './archive-index.ts';

/**
 * The same ids with the artworks among them in the order of their years, the newest first, in the places that
 * artworks had: of many that the index finds alike, those that may be used now are among the few that are opened.
 */
export function putNewestArtworksFirst(ids: readonly string[], facets: FacetIndex): string[] {
  const artworks = facets.get('loai')?.get('artwork') ?? new Set();
  const years = [...(facets.get('nam') ?? [])].map(([year, members]) => ({ year: Number(year), members }));
  const toYear = (id: string): number =>
    Math.max(0, ...years.filter(({ members }) => members.has(id)).map(({ year }) => year));
  const ordered = ids
    .filter((id) => artworks.has(id))
    .map((id) => ({ id, year: toYear(id) }))
    .sort((a, b) => b.year - a.year)
    .values();
  return ids.map((id) => (artworks.has(id) ? (ordered.next().value?.id ?? id) : id));
}
