import { zipWords } from '#i18n/vi/zip.ts';
import { fillCard } from './gallery-files.ts';
import { saveZip } from './save-zip.ts';
import { toZipEntries, toZipName } from './zip-entries.ts';

/**
 * The bar that saves several artworks as one archive. It serves the gallery around it: each `[data-card]` has a
 * checkbox in `[data-choice]`, and what is saved are the chosen cards' downloads, but for formats and looks filtered out.
 */
class ArtworkChoice extends HTMLElement {
  private saving = false;

  connectedCallback(): void {
    const gallery = this.closest('artwork-gallery');
    if (!gallery) return;
    gallery.addEventListener('input', () => this.show());
    gallery.addEventListener('reset', () => setTimeout(() => this.show()));
    this.querySelector('[data-save]')?.addEventListener('click', () => this.save());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const box of this.findChosen()) box.checked = false;
      this.show();
    });
    this.show();
  }

  private findChosen(): HTMLInputElement[] {
    const gallery = this.closest('artwork-gallery');
    return [...(gallery?.querySelectorAll<HTMLInputElement>('[data-choice] input:checked') ?? [])];
  }

  private findEntries() {
    const cards = this.findChosen().flatMap((box) => box.closest<HTMLElement>('[data-card]') ?? []);
    for (const card of cards) fillCard(card);
    const links = cards.flatMap((card) => [
      ...card.querySelectorAll<HTMLAnchorElement>(
        '[data-look]:not([hidden]) [data-family]:not([hidden]) a[download]',
      ),
    ]);
    return toZipEntries(links.map(({ href }) => href));
  }

  private show(): void {
    if (this.saving) return;
    const count = this.findChosen().length;
    this.hidden = count === 0;
    this.say(zipWords.chosen(count, this.findEntries().length));
  }

  private async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    const entries = this.findEntries();
    try {
      await saveZip(entries, toZipName(entries), (done) => this.say(zipWords.progress(done, entries.length)));
      this.say(zipWords.done);
    } catch (failure) {
      const closed = failure instanceof DOMException && failure.name === 'AbortError';
      this.say(closed ? zipWords.chosen(this.findChosen().length, entries.length) : zipWords.failed);
    } finally {
      this.saving = false;
    }
  }

  private say(words: string): void {
    const output = this.querySelector('output');
    if (output) output.value = words;
  }
}

customElements.define('artwork-choice', ArtworkChoice);
