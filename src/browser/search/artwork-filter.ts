import { isPastYear } from '#domain/campaign/lead-campaign.ts';
import { usableYear } from '#domain/site/addresses.ts';

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

/**
 * Whether a card of that year and kind of message is shown; its looks and formats are filtered one by one.
 * @param today the reader's ISO day
 */
export const isCardShown = (
  filter: ArtworkFilter,
  card: { year: string; kind: string },
  today: string,
): boolean =>
  (!filter.nam || isYearShown(filter.nam, card.year, today)) &&
  (!filter['noi-dung'] || filter['noi-dung'] === card.kind);

const isYearShown = (wanted: string, year: string, today: string): boolean =>
  wanted === usableYear ? !isPastYear(Number(year), today) : wanted === year;

export const isLookShown = (filter: ArtworkFilter, look: string): boolean =>
  !filter.mau || filter.mau === look;

export const isFamilyShown = (filter: ArtworkFilter, family: string): boolean =>
  !filter.kho || filter.kho === family;
