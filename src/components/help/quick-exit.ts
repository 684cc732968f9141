/** Within this many milliseconds, three presses of Escape mean leaving and not closing something. */
const patienceMs = 2000;
const pressesToLeave = 3;

/**
 * Leaves at once. The page is emptied before the other one answers, and gives up its place in the
 * history, so that "back" does not return to it. Without the script, the link alone still leaves.
 */
class QuickExit extends HTMLElement {
  #presses: number[] = [];
  #ending = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#ending;
    this.querySelector('a')?.addEventListener('click', (event) => this.leave(event), { signal });
    document.addEventListener('click', stayInPlace, { signal });
    // Captured, since an open dialog or menu may keep the key for itself.
    addEventListener('keydown', (event) => this.countEscape(event), { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  countEscape(event: KeyboardEvent): void {
    if (event.repeat) return;
    if (event.key !== 'Escape') {
      this.#presses = [];
      return;
    }
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < patienceMs), event.timeStamp];
    if (this.#presses.length >= pressesToLeave) this.leave(event);
  }

  leave(event: Event): void {
    event.preventDefault();
    const { href = '' } = this.querySelector('a') ?? {};
    const { title = '' } = this.dataset;
    document.title = title;
    document.documentElement.hidden = true;
    location.replace(href);
  }
}

/** A link within the page takes no place of its own in the history either, or "back" would return to the page. */
function stayInPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link?.hash || !isPlain || event.defaultPrevented || link.target) return;
  if (link.href.split('#')[0] !== location.href.split('#')[0]) return;
  event.preventDefault();
  location.replace(link.href);
}

customElements.define('quick-exit', QuickExit);
