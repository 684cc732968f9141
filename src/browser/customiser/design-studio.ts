import { hasRememberedAgency } from './remembered-agency.ts';

/** What shows that somebody is about to design; pages are also opened only to be looked at. */
const beginnings = ['pointerdown', 'focusin', 'input', 'dragenter', 'paste'] as const;

/** What makes or shares a file as soon as there is a design. */
const served = '[data-download], [data-share], [data-share-file]';

/** The customiser of a page. It stays small until somebody begins, or comes with a design or an agency's name. */
class DesignStudio extends HTMLElement {
  private opened: Promise<void> | undefined;
  private isOpen = false;

  connectedCallback(): void {
    for (const kind of beginnings) this.addEventListener(kind, () => this.open(), { once: true });
    this.addEventListener('click', ({ target }) => this.pressAgain(target));
    if (location.hash.includes('=') || hasRememberedAgency()) this.open();
  }

  /** A button that was pressed before the code that serves it was there is pressed again. */
  private async pressAgain(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>(served) : null;
    if (!button || this.isOpen) return;
    await this.open();
    if (this.isOpen) button.click();
  }

  private open(): Promise<void> {
    this.opened ??= import('./open-studio.ts')
      .then(({ openStudio }) => openStudio(this))
      .then(() => {
        this.isOpen = true;
      })
      .catch((cause) => {
        console.error(new Error('The customiser could not be opened', { cause }));
        const facts = this.querySelector('[data-facts]');
        if (facts) facts.textContent = this.dataset.failed ?? '';
      });
    return this.opened;
  }
}

customElements.define('design-studio', DesignStudio);
