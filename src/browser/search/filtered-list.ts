import { listWords } from '#i18n/vi/list.ts';
import { compareVietnamese } from '#vietnamese/key-order.ts';
import { isItemShown, type ListFilter, toListFilter, toListQuery } from './list-filter.ts';

import { openFilled } from './open-filled.ts';

/**
 * Filters and sorts a list that the page already holds in full. Inside it are a form of selects, the items
 * as `[data-item]` with their values in `data-<name of the select>` (several parted by `|`), `section`s around
 * items, and `output`. A select marked `[data-sort]` puts the items in one row, `[data-sorted]`, by their
 * `data-order-<value>`.
 */
class FilteredList extends HTMLElement {
  /** Where each item stands in the page as it was written. */
  private places: { item: HTMLElement; parent: Element }[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.places = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((item) => ({
      item,
      parent: item.parentElement ?? this,
    }));
    form.addEventListener('input', () => this.follow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.follow(form)));
    const selects = [...form.querySelectorAll('select')];
    const filter = toListFilter(
      location.search,
      selects.map(({ name }) => name),
    );
    // What was chosen before this code was here stays.
    const isChosen = selects.some(({ value }) => value !== '');
    for (const select of selects) select.value ||= filter.get(select.name) ?? '';
    openFilled(form);
    if (isChosen) this.follow(form);
    else this.show(selects);
  }

  private follow(form: HTMLFormElement): void {
    const selects = [...form.querySelectorAll('select')];
    const query = toListQuery(new Map(selects.map(({ name, value }) => [name, value])));
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    this.show(selects);
  }

  private show(selects: readonly HTMLSelectElement[]): void {
    const filters = selects.filter((select) => !('sort' in select.dataset));
    const filter: ListFilter = new Map(filters.map(({ name, value }) => [name, value]));
    for (const { item } of this.places) {
      item.hidden = !isItemShown(filter, (name) => (item.getAttribute(`data-${name}`) ?? '').split('|'));
    }
    this.arrange(selects.find((select) => 'sort' in select.dataset)?.value ?? '');
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('[data-item]:not([hidden])') && this.isNarrowed(selects);
    }
    const count = this.places.filter(({ item }) => !item.hidden).length;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = count > 0;
    const output = this.querySelector('output');
    if (output)
      output.value = count > 0 ? listWords.shown(count, this.dataset.noun ?? '') : listWords.nothing;
  }

  /** A year without slogans says so while everything is shown. */
  private isNarrowed(selects: readonly HTMLSelectElement[]): boolean {
    return selects.some(({ value }) => value !== '');
  }

  private arrange(order: string): void {
    const row = this.querySelector<HTMLElement>('[data-sorted]');
    // As it stands already: moving every item would lay the whole list out anew.
    if (!row || (order === '' && row.hidden)) return;
    row.hidden = order === '';
    if (order === '') {
      for (const { item, parent } of this.places) parent.append(item);
      return;
    }
    const keyOf = (item: HTMLElement): string => item.getAttribute(`data-order-${order}`) ?? '';
    const items = this.places.map(({ item }) => item);
    row.append(...items.toSorted((a, b) => compareVietnamese(keyOf(a), keyOf(b))));
  }
}

customElements.define('filtered-list', FilteredList);
