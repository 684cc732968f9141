import { hasRememberedAgency } from './remembered-agency.ts';

/** What shows that somebody is about to design; pages are also opened only to be looked at. */
const beginnings = ['pointerdown', 'focusin', 'input', 'dragenter', 'paste'] as const;

/** The customiser of a page. It stays small until somebody begins, or comes with a design or an agency's name. */
class DesignStudio extends HTMLElement {
  private opened: Promise<void> | undefined;

  connectedCallback(): void {
    for (const kind of beginnings) this.addEventListener(kind, () => this.open(), { once: true });
    if (location.hash.includes('=') || hasRememberedAgency()) this.open();
  }

  private open(): void {
    this.opened ??= import('./open-studio.ts')
      .then(({ openStudio }) => openStudio(this))
      .catch((cause) => {
        console.error(new Error('The customiser could not be opened', { cause }));
        const facts = this.querySelector('[data-facts]');
        if (facts) facts.textContent = this.dataset.failed ?? '';
      });
  }
}

customElements.define('design-studio', DesignStudio);
