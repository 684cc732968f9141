import { isBegun } from '../customiser/find-filled-early.ts';
import { hasRememberedAgency } from '../customiser/remembered-agency.ts';

/** What shows that somebody is about to fill in; pages are also opened only to be looked at. */
const beginnings = ['pointerdown', 'focusin', 'input'] as const;

/** The desk of the papers' page. It stays small until somebody begins, or comes with a unit's name or to one paper. */
class PaperDesk extends HTMLElement {
  private isOpen = false;
  private opened: Promise<void> | undefined;

  connectedCallback(): void {
    for (const kind of beginnings) this.addEventListener(kind, () => this.open(), { once: true });
    this.addEventListener('click', ({ target }) => this.pressAgain(target));
    this.choosePaper();
    if (location.hash.length > 1 || hasRememberedAgency() || isBegun(this)) this.open();
  }

  /** A button that was pressed before the code that serves it was there is pressed again. */
  private async pressAgain(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : null;
    if (!button || this.isOpen) return;
    await this.open();
    if (this.isOpen) button.click();
  }

  /** At once what the address names, unless somebody has chosen: nothing is taken back when the code comes. */
  private choosePaper(): void {
    const select = this.querySelector<HTMLSelectElement>('[name="giay"]');
    const named = location.hash.slice(1);
    const isNamed = [...(select?.options ?? [])].some(({ value }) => value === named);
    if (select?.selectedIndex === 0 && isNamed) select.value = named;
  }

  private open(): Promise<void> {
    this.opened ??= import('./open-desk.ts')
      .then(({ openDesk }) => openDesk(this))
      .then(() => {
        this.isOpen = true;
      })
      .catch((cause) => {
        console.error(new Error('The desk of the papers could not be opened', { cause }));
        const status = this.querySelector('[data-status]');
        if (status) status.textContent = this.dataset.failed ?? '';
      });
    return this.opened;
  }
}

customElements.define('paper-desk', PaperDesk);
