import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { listWords } from '#i18n/vi/list.ts';
import {
  type ArtworkFilter,
  isCardShown,
  isFamilyShown,
  isLookShown,
  toArtworkFilter,
  toFilterQuery,
} from './artwork-filter.ts';

import { openFilled } from './open-filled.ts';

/**
 * Filters the gallery that the page already holds in full. Inside it are a form, `[data-card]` with
 * its year and kind, `[data-shows]` around its picture in each look, `[data-look]` around a look's formats,
 * `[data-family]` around those of one family, `section` around a year, and `output`.
 */
class ArtworkGallery extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.follow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.follow(form)));
    this.fill(form);
    openFilled(form);
    this.show(location.search);
  }

  private fill(form: HTMLFormElement): void {
    for (const [name, value] of Object.entries(toArtworkFilter(location.search))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = value;
    }
  }

  private follow(form: HTMLFormElement): void {
    const chosen = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    const query = toFilterQuery(toArtworkFilter(String(new URLSearchParams(chosen))));
    history.replaceState(null, '', `${location.pathname}${query}`);
    this.show(query);
  }

  private show(query: string): void {
    const filter = toArtworkFilter(query);
    const cards = [...this.querySelectorAll<HTMLElement>('[data-card]')];
    for (const group of this.querySelectorAll<HTMLElement>('[data-family]')) {
      group.hidden = !isFamilyShown(filter, group.dataset.family ?? '');
    }
    for (const card of cards) this.showCard(card, filter);
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('[data-card]:not([hidden])');
    }
    const output = this.querySelector('output');
    const shown = cards.filter(({ hidden }) => !hidden).length;
    if (output) output.value = shown > 0 ? listWords.shownArtworks(shown) : listWords.noArtworks;
  }

  private showCard(card: HTMLElement, filter: ArtworkFilter): void {
    const groups = [...card.querySelectorAll<HTMLDetailsElement>('[data-look]')];
    for (const group of groups) group.hidden = !isLookShown(filter, group.dataset.look ?? '');
    const left = groups.filter(
      (group) => !group.hidden && group.querySelector('[data-family]:not([hidden])'),
    );
    const [first] = left;
    if (first && !left.some(({ open }) => open)) first.open = true;
    for (const picture of card.querySelectorAll<HTMLElement>('[data-shows]'))
      picture.hidden = picture.dataset.shows !== first?.dataset.look;
    const { year = '', card: kind = '' } = card.dataset;
    card.hidden = !first || !isCardShown(filter, { year, kind }, toVietnameseDay(new Date()));
  }
}

customElements.define('artwork-gallery', ArtworkGallery);
