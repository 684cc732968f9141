import { startWorker } from '#browser/offline/start-worker.ts';
import { watchLostParts } from '#browser/renewal/lost-parts.ts';

/** Keeps the site for visits without a network, and says when a newer one can be used, or must be. */
class OfflineWorker extends HTMLElement {
  connectedCallback(): void {
    const { script, scope = '' } = this.dataset;
    watchLostParts(scope, () => this.announce('lost', () => location.reload()));
    if (script === undefined) return;
    // What the page needs goes first.
    if (document.readyState === 'complete') this.start();
    else addEventListener('load', () => this.start(), { once: true });
  }

  start(): void {
    const { script = '', scope = '' } = this.dataset;
    startWorker(script, scope, (useNow) => this.announce('newer', useNow)).catch((error) =>
      // The site works without it; a private window, for instance, may refuse.
      console.info('Not kept for visits without a network:', error),
    );
  }

  announce(kind: 'newer' | 'lost', useNow: () => void): void {
    const notice = this.querySelector<HTMLTemplateElement>(`template[data-${kind}]`)?.content.cloneNode(true);
    this.querySelector('[role="status"]')?.replaceChildren(...(notice ? [notice] : []));
    this.querySelector('button')?.addEventListener('click', useNow, { once: true });
  }
}

customElements.define('offline-worker', OfflineWorker);
