import { isCardShown, isFamilyShown, toArtworkFilter, toFilterQuery } from './artwork-filter.ts';

/**
 * Filters the gallery that the page already holds in full. Inside it are a form, `[data-card]` with
 * its year and kind, `[data-family]` around the formats, `[data-year]` around a year, and `output`.
 */
class ArtworkGallery extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('input', () => this.follow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.follow(form)));
    this.fill(form);
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
    for (const card of cards) {
      card.hidden = !isCardShown(filter, { year: card.dataset.year ?? '', kind: card.dataset.card ?? '' });
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-family]')) {
      group.hidden = !isFamilyShown(filter, group.dataset.family ?? '');
    }
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('[data-card]:not([hidden])');
    }
    const output = this.querySelector('output');
    const shown = cards.filter(({ hidden }) => !hidden).length;
    if (output) output.value = shown > 0 ? `Đang hiện ${shown} nội dung` : 'Không có ấn phẩm nào như vậy.';
  }
}

customElements.define('artwork-gallery', ArtworkGallery);
