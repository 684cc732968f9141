import { formatFamilies } from '#domain/artwork/format-family.ts';
import { lastings, type SearchFacet, searchFacets, searchKinds } from '#domain/site/search-record.ts';
import type { FacetIndex } from './archive-index.ts';
import { countValues, type FacetChoice } from './facet-choice.ts';

const facetNames = Object.keys(searchFacets) as SearchFacet[];

/** Names of the values that are not shown as they are, in the order in which they are shown. */
const valueLabels: Partial<Record<SearchFacet, Record<string, string>>> = {
  loai: searchKinds,
  kho: formatFamilies,
  dung: lastings,
};

/** What is ticked in the panel. */
export function readChoice(form: HTMLFormElement): FacetChoice {
  const ticked = new FormData(form);
  const chosen = facetNames.map((facet) => [facet, ticked.getAll(facet).map(String)] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/**
 * Shows under every `[data-facet]` its values, how many results each would show, and which are chosen.
 * Inputs stay the same elements, so that the keyboard's focus stays where it is.
 */
export function showFacets(
  panel: HTMLElement,
  { ids, choice, facets }: { ids: readonly string[]; choice: FacetChoice; facets: FacetIndex },
): void {
  panel.hidden = false;
  for (const facet of facetNames) {
    const group = panel.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    if (!group) continue;
    const counts = countValues(facet, ids, choice, facets);
    const shown = toOrder(facet, [...counts.keys()]).filter((value) => {
      const count = counts.get(value) ?? 0;
      return showValue(group, { facet, value, count, chosen: choice[facet]?.includes(value) ?? false });
    });
    group.hidden = shown.length === 0;
  }
}

interface ShownValue {
  facet: SearchFacet;
  value: string;
  count: number;
  chosen: boolean;
}

/** A value that would show nothing is hidden, unless it is chosen and so can be let go. */
function showValue(group: HTMLElement, { facet, value, count, chosen }: ShownValue): boolean {
  const known = [...group.querySelectorAll('input')].find((input) => input.value === value);
  const input = known ?? addValue(group, facet, value);
  const label = input.closest('label');
  const counter = label?.querySelector('[data-count]');
  if (!label || !counter) return false;
  input.checked = chosen;
  counter.textContent = String(count);
  label.hidden = count === 0 && !chosen;
  return !label.hidden;
}

function addValue(group: HTMLElement, facet: SearchFacet, value: string): HTMLInputElement {
  const template = group.parentElement?.querySelector('template');
  const label = template?.content.firstElementChild?.cloneNode(true);
  if (!(label instanceof HTMLElement)) throw new Error('The panel of facets has no template');
  const [input, name] = [label.querySelector('input'), label.querySelector('[data-name]')];
  if (!input || !name) throw new Error('The template of a facet lacks its input or its name');
  input.name = facet;
  input.value = value;
  name.textContent = valueLabels[facet]?.[value] ?? value;
  group.append(label);
  return input;
}

/** As the table has them; years newest first, groups by the alphabet. */
function toOrder(facet: SearchFacet, values: string[]): string[] {
  const table = Object.keys(valueLabels[facet] ?? {});
  if (table.length > 0) return table.filter((value) => values.includes(value));
  const sorted = values.sort((a, b) => a.localeCompare(b, 'vi'));
  return facet === 'nam' ? sorted.reverse() : sorted;
}
