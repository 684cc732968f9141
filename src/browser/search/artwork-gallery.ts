import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { listWords } from '#i18n/vi/list.ts';
import { isCardShown, toArtworkFilter, toFilterQuery } from './artwork-filter.ts';
import { fillCard, filterFiles, findFirstLooks, showLook } from './gallery-files.ts';
import { openFilled } from './open-filled.ts';

/**
 * Filters the gallery that the page already holds in full. Inside it are a form, `[data-card]` with its year and kind
 * and `[data-files]` that its files come into, what `gallery-files.ts` reads, `section` around a year, and `output`.
 */
class ArtworkGallery extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.follow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.follow(form)));
    // The event does not bubble, and comes for a look's own disclosure too, where nothing is left to do.
    this.addEventListener('toggle', ({ target }) => this.open(target), { capture: true });
    // What was chosen before this code was here stays.
    const isChosen = [...form.querySelectorAll('select')].some(({ value }) => value !== '');
    this.fill(form);
    openFilled(form);
    if (isChosen) this.follow(form);
    else this.show(location.search);
  }

  private open(target: EventTarget | null): void {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    if (card) fillCard(card);
  }

  private fill(form: HTMLFormElement): void {
    for (const [name, value] of Object.entries(toArtworkFilter(location.search))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value ||= value;
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
    const looks = findFirstLooks(this, filter);
    const today = toVietnameseDay(new Date());
    for (const card of cards) {
      const { year = '', card: kind = '' } = card.dataset;
      const look = looks.get(kind);
      card.hidden = !look || !isCardShown(filter, { year, kind }, today);
      if (look) showLook(card, look);
      filterFiles(card, filter);
    }
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('[data-card]:not([hidden])');
    }
    const output = this.querySelector('output');
    const shown = cards.filter(({ hidden }) => !hidden).length;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
    if (output) output.value = shown > 0 ? listWords.shownArtworks(shown) : listWords.noArtworks;
  }
}

customElements.define('artwork-gallery', ArtworkGallery);
