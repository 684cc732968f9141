import { searchWords } from '#i18n/vi/search.ts';
import { type ArchiveIndex, createArchiveIndex, type Finding } from './archive-index.ts';
import { isChoiceEmpty, narrow } from './facet-choice.ts';
import { readChoice, showFacets } from './facet-panel.ts';
import { loadPagefind } from './load-pagefind.ts';
import { putNewestArtworksFirst } from './newest-artworks-first.ts';
import { openRecords } from './open-records.ts';
import { rankRecords } from './rank-records.ts';
import { toResultItem } from './result-item.ts';
import { followResultKeys } from './result-keys.ts';
import { type SearchState, toSearchAddress, toSearchState } from './search-address.ts';
import { type QueryWord, readQuery, type SearchQuery } from './search-query.ts';
import { toSummary } from './search-summary.ts';

/** Long enough to finish a syllable, short enough to feel immediate. */
const pauseMilliseconds = 250;

/** Results opened at a time: what is ranked by its text, and what a reader looks through. */
const pageSize = 40;

/**
 * The search page: `<archive-search data-base="/">` around a form with the field and the facets, an
 * output, the list of results and its template.
 */
class ArchiveSearch extends HTMLElement {
  private index: Promise<ArchiveIndex> | undefined;
  private pause: number | undefined;
  /** Grows with every search, so that a slow answer never replaces a newer one. */
  private turn = 0;
  /** Whether the next change is a step of its own in the history, or still the same typing. */
  private settled = true;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('[type="search"]');
    if (!form || !field) return;
    followResultKeys(this, field);
    const read = (): SearchState => ({ query: field.value, choice: readChoice(form) });
    const settle = (): void => {
      window.clearTimeout(this.pause);
      this.follow(read());
      this.settled = true;
    };
    // What goes wrong here, the search itself will say.
    field.addEventListener('focus', () => this.load().catch(() => undefined), { once: true });
    field.addEventListener('input', () => {
      window.clearTimeout(this.pause);
      this.pause = window.setTimeout(() => this.follow(read()), pauseMilliseconds);
    });
    form.addEventListener('change', settle);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      settle();
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.follow({ query: field.value, choice: {} });
      this.settled = true;
    });
    const restore = (): void => {
      const state = toSearchState(location.search);
      field.value = state.query;
      this.settled = true;
      this.search(state);
    };
    window.addEventListener('popstate', restore);
    // What was typed before this code was here is searched for, as if it were typed now.
    const typed = field.value;
    const state = toSearchState(location.search);
    if (typed.trim() === '' || typed === state.query) restore();
    else this.follow({ ...state, query: typed });
  }

  private load(): Promise<ArchiveIndex> {
    if (this.index) return this.index;
    const base = this.dataset.base ?? '/';
    const opening = Promise.all([loadPagefind(base), openRecords(`${base}pagefind/`)]).then(
      ([pagefind, openRecord]) => createArchiveIndex(pagefind, openRecord),
    );
    // After a failed attempt the next search tries again.
    opening.catch(() => {
      this.index = undefined;
    });
    this.index = opening;
    return opening;
  }

  /** Searches, and has the address say so. */
  private follow(state: SearchState): void {
    const address = `${location.pathname}${toSearchAddress(state)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (this.settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.settled = false;
    this.search(state);
  }

  private async search(state: SearchState): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const query = readQuery(state.query);
    if (query.words.length === 0 && isChoiceEmpty(state.choice)) return this.clear();
    try {
      const index = await this.load();
      const finding = query.words.length > 0 ? await index.find(query) : await index.findAll();
      const { ids } = finding;
      const narrowed = isChoiceEmpty(state.choice) ? ids : narrow(ids, state.choice, await index.getFacets());
      // What all fits in one opening, its texts rank.
      const isCut = query.words.length > 0 && narrowed.length > pageSize;
      const chosen = isCut ? putNewestArtworksFirst(narrowed, await index.getFacets()) : narrowed;
      const items = await this.toItems(index, chosen.slice(0, pageSize), query);
      if (turn !== this.turn) return;
      this.show(finding, chosen, items, state);
      this.offerMore(index, chosen, query);
      const facets = await index.getFacets();
      const panel = this.querySelector<HTMLElement>('[data-panel]');
      if (turn === this.turn && panel) showFacets(panel, { ids, choice: state.choice, facets });
    } catch (cause) {
      console.error(new Error('The search index could not be read', { cause }));
      this.say(searchWords.unavailable);
    }
  }

  private async toItems(index: ArchiveIndex, ids: readonly string[], query: SearchQuery): Promise<Node[]> {
    const template = this.querySelector<HTMLTemplateElement>('template[data-result]');
    const records = rankRecords(await index.open(ids), query);
    return template ? records.map((record) => toResultItem(template, record, query.words)) : [];
  }

  private show(finding: Finding, chosen: readonly string[], items: Node[], state: SearchState): void {
    this.querySelector('ol')?.replaceChildren(...items);
    this.say(toSummary(finding, chosen.length, items.length));
    const tips = this.querySelector<HTMLElement>('[data-tips]');
    if (tips) tips.hidden = chosen.length > 0;
    const links = finding.obstacles.map((word) => toLinkWithout(word, state));
    tips?.querySelector('[data-obstacles]')?.replaceChildren(...links);
  }

  private offerMore(index: ArchiveIndex, ids: readonly string[], query: SearchQuery): void {
    const button = this.querySelector<HTMLButtonElement>('[data-more]');
    const list = this.querySelector('ol');
    if (!button || !list) return;
    button.hidden = ids.length <= list.childElementCount;
    button.onclick = async () => {
      const shown = list.childElementCount;
      const items = await this.toItems(index, ids.slice(shown, shown + pageSize), query);
      list.append(...items);
      list.children[shown]?.querySelector<HTMLElement>('[data-link]')?.focus();
      button.hidden = ids.length <= list.childElementCount;
    };
  }

  private clear(): void {
    this.querySelector('ol')?.replaceChildren();
    for (const part of this.querySelectorAll<HTMLElement>('[data-panel], [data-tips], [data-more]'))
      part.hidden = true;
    this.say('');
  }

  private say(sentence: string): void {
    const output = this.querySelector('output');
    if (output) output.value = sentence;
  }
}

/** The same search without one of its words, as a list item with a link. */
function toLinkWithout({ typed }: QueryWord, { query, choice }: SearchState): HTMLLIElement {
  const link = document.createElement('a');
  link.href = toSearchAddress({ query: query.replace(typed, '').replaceAll(/\s+/g, ' '), choice });
  link.textContent = searchWords.without(typed);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

customElements.define('archive-search', ArchiveSearch);
