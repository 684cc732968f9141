/** What a list shows: the chosen value of each field of its form. The address carries the same words. */
export type ListFilter = ReadonlyMap<string, string>;

/** @param query the part of the address after `?`; names that the list's form does not have are left out. */
export function toListFilter(query: string, names: readonly string[]): ListFilter {
  const parameters = new URLSearchParams(query);
  return new Map(names.map((name) => [name, parameters.get(name) ?? '']));
}

/** The address's query with its `?`, or nothing when everything is shown in the usual order. */
export function toListQuery(filter: ListFilter): string {
  const chosen = [...filter].filter(([, value]) => value !== '');
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}

/** Whether an item is shown; it may have several values of a field, such as the years of a slogan. */
export const isItemShown = (filter: ListFilter, valuesOf: (name: string) => readonly string[]): boolean =>
  [...filter].every(([name, value]) => value === '' || valuesOf(name).includes(value));
