import type { DesignContent } from '#domain/artwork/design.ts';
import { isBegun } from './find-filled-early.ts';
import { hasRememberedAgency } from './remembered-agency.ts';
import { startDrawingWorker } from './start-drawing-worker.ts';
import { whenAimed } from './when-aimed.ts';

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
    whenAimed(this, () => this.open());
    this.addEventListener('click', ({ target }) => this.pressAgain(target));
    if (location.hash.includes('=') || hasRememberedAgency() || isBegun(this)) this.open();
  }

  /** A button that was pressed before the code that serves it was there is pressed again. */
  private async pressAgain(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>(served) : null;
    if (!button || this.isOpen) return;
    await this.open();
    if (this.isOpen) button.click();
  }

  private open(): Promise<void> {
    this.opened ??= openAtOnce(this)
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

/** The page's code, its content and the drawing code take as long as one another: none waits for another. */
async function openAtOnce(root: HTMLElement): Promise<void> {
  const content = fetchContent(root);
  // Told by who waits for it.
  content.catch(() => undefined);
  const drawing = startDrawingWorker();
  try {
    const { openStudio } = await import('./open-studio.ts');
    await openStudio(root, { content, drawing });
  } catch (cause) {
    drawing.worker.terminate();
    throw cause;
  }
}

/** What the page names as its content. @throws Error when it does not answer. */
async function fetchContent({ dataset }: HTMLElement): Promise<DesignContent> {
  const answer = await fetch(dataset.content ?? '');
  if (!answer.ok) throw new Error(`${dataset.content} answered ${answer.status}`);
  return answer.json();
}

customElements.define('design-studio', DesignStudio);
