/** What the gallery shows; an empty field shows everything. The address carries the same words. */
export interface ArtworkFilter {
  nam: string;
  'noi-dung': string;
  kho: string;
  mau: string;
}

const names = ['nam', 'noi-dung', 'kho', 'mau'] as const satisfies readonly (keyof ArtworkFilter)[];

/** @param query the part of the address after `?`. */
export function toArtworkFilter(query: string): ArtworkFilter {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    names.map((name) => [name, parameters.get(name) ?? '']),
  ) as unknown as ArtworkFilter;
}

/** The address's query with its `?`, or nothing when everything is shown. */
export function toFilterQuery(filter: ArtworkFilter): string {
  const chosen = names.filter((name) => filter[name]).map((name): [string, string] => [name, filter[name]]);
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}

/** Whether a card of that year and kind of message is shown; its looks and formats are filtered one by one. */
export const isCardShown = (filter: ArtworkFilter, card: { year: string; kind: string }): boolean =>
  (!filter.nam || filter.nam === card.year) && (!filter['noi-dung'] || filter['noi-dung'] === card.kind);

export const isLookShown = (filter: ArtworkFilter, look: string): boolean =>
  !filter.mau || filter.mau === look;

export const isFamilyShown = (filter: ArtworkFilter, family: string): boolean =>
  !filter.kho || filter.kho === family;
