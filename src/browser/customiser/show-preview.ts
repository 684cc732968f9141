import { type Box, type Canvas, toStage } from '#artwork/canvas.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toArtworkWords } from '#domain/artwork/artwork-words.ts';
import { toFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { toFormatFacts } from '#i18n/labels.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { DrawnPicture } from './drawing-protocol.ts';
import { type Advice, toProblemItem } from './to-problem-item.ts';

export interface Preview {
  show: (job: ArtworkJob, picture: DrawnPicture) => void;
  /** The picture is of earlier choices, since the present ones cannot be drawn. */
  markOld: () => void;
  advise: (advice: readonly Advice[]) => void;
}

/** Long enough that a screen reader is not interrupted at every key. */
const announcePause = 900;

/** Takes over the preview that the page came with. */
export function startPreview(studio: HTMLElement): Preview {
  const find = <Kind extends HTMLElement>(selector: string) => {
    const element = studio.querySelector<Kind>(selector);
    if (!element) throw new Error(`The preview has no ${selector}`);
    return element;
  };
  const frame = find('.frame');
  const image = find<HTMLImageElement>('.preview img');
  const status = find<HTMLOutputElement>('[data-status]');
  const facts = find('[data-facts]');
  const problems = find('[data-problems]');
  const guides = find<HTMLInputElement>('[data-guides]');
  let canvas: Canvas | undefined;
  let pause: number | undefined;
  const announce = (sentence: string) => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => {
      if (status.value !== sentence) status.value = sentence;
    }, announcePause);
  };
  const drawGuides = () => {
    const parts = canvas && toGuided(canvas);
    find('.guides').hidden = !parts;
    for (const part of ['trim', 'safe'] as const) {
      const guide = find(`.guide.${part}`);
      guide.hidden = !(parts && guides.checked);
      if (parts) placeGuide(guide, parts[part], parts);
    }
  };
  guides.addEventListener('change', drawGuides);
  startZoom(find('[data-zoom]'), frame);
  return {
    show(job, picture) {
      const old = image.src;
      canvas = picture.canvas;
      delete frame.dataset.old;
      // The page's first picture comes in two sizes, which would go before what was drawn.
      image.srcset = '';
      image.src = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
      image.alt = toArtworkWords(job).join('\n');
      image.width = canvas.width;
      image.height = canvas.height;
      const drop = () => URL.revokeObjectURL(old);
      if (old.startsWith('blob:')) image.addEventListener('load', drop, { once: true });
      facts.textContent = toFacts(job);
      drawGuides();
      announce(studioWords.drawn(facts.textContent));
    },
    markOld() {
      frame.dataset.old = '';
    },
    advise(advice) {
      problems.replaceChildren(...advice.map(toProblemItem));
      const [first] = advice;
      if (first) announce(first.words);
    },
  };
}

function toFacts({ format }: ArtworkJob): string {
  const row = toFormat(format);
  const facts = toFormatFacts(row);
  const name = row.name.endsWith(toSizeLabel(row))
    ? row.name.slice(0, -toSizeLabel(row).length).trim()
    : row.name;
  return `${name}, ${facts}.${row.opening ? ` ${studioWords.unsigned}` : ''}`;
}

/** A print is cut at its trim, whatever words keep free of it; where a platform hides a part, what it shows stands for the trim. */
function toGuided(canvas: Canvas): Canvas | undefined {
  if (canvas.physical) return { ...toStage(canvas), trim: canvas.trim };
  return canvas.shown ? toStage(canvas) : undefined;
}

function placeGuide(guide: HTMLElement, box: Box, { width, height }: Canvas): void {
  const share = (value: number, whole: number) => `${(100 * value) / whole}%`;
  guide.style.left = share(box.left, width);
  guide.style.top = share(box.top, height);
  guide.style.width = share(box.width, width);
  guide.style.height = share(box.height, height);
}

function startZoom(button: HTMLElement, frame: HTMLElement): void {
  button.addEventListener('click', () => {
    const whole = frame.dataset.whole === 'no';
    frame.dataset.whole = whole ? 'yes' : 'no';
    button.setAttribute('aria-pressed', String(!whole));
  });
}
