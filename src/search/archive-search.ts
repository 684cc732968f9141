import { loadPagefind, type Pagefind } from './load-pagefind.ts';
import { type SearchAnswer, searchArchive } from './search-archive.ts';
import { toResultItem } from './to-result-item.ts';

/** Long enough to finish a syllable, short enough to feel immediate. */
const pauseMilliseconds = 300;

/** The search field and its results: `<archive-search data-base="/">` around a form, an output and a list. */
class ArchiveSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private pause: number | undefined;
  /** Grows with every search, so that a slow answer never replaces a newer one. */
  private turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (!form || !field) return;
    form.hidden = false;
    field.addEventListener('focus', () => this.load().catch(() => this.say(unavailable)), { once: true });
    field.addEventListener('input', () => {
      window.clearTimeout(this.pause);
      this.pause = window.setTimeout(() => this.search(field.value), pauseMilliseconds);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.pause);
      this.search(field.value);
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (!asked) return;
    field.value = asked;
    this.search(asked);
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= loadPagefind(this.dataset.base ?? '/');
    return this.pagefind;
  }

  private async search(query: string): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    history.replaceState(
      null,
      '',
      query.trim() ? `?${new URLSearchParams({ q: query })}` : location.pathname,
    );
    if (!query.trim()) return this.show({ total: 0, pages: [] }, '');
    try {
      const answer = await searchArchive(await this.load(), query);
      if (turn === this.turn) this.show(answer, toSummary(answer));
    } catch (cause) {
      console.error(new Error('The search index could not be read', { cause }));
      this.say(unavailable);
    }
  }

  private show(answer: SearchAnswer, summary: string): void {
    this.querySelector('ol')?.replaceChildren(...answer.pages.map(toResultItem));
    this.say(summary);
  }

  private say(sentence: string): void {
    const output = this.querySelector('output');
    if (output) output.value = sentence;
  }
}

const unavailable = 'Chưa mở được phần tìm kiếm. Mời bạn dùng các danh sách bên dưới.';

function toSummary({ total, pages }: SearchAnswer): string {
  if (total === 0) return 'Không tìm thấy trang nào. Hãy thử ít chữ hơn, hoặc viết đủ dấu.';
  return total > pages.length
    ? `Tìm thấy ${total} trang, đây là ${pages.length} trang đầu.`
    : `Tìm thấy ${total} trang.`;
}

customElements.define('archive-search', ArchiveSearch);
