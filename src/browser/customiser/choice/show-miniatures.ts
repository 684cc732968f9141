import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { isLookId, type LookId } from '#domain/artwork/looks.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { type Drawer, DrawingProblemError } from '../start-drawer.ts';

export interface Miniatures {
  /** Draws the job in every look, once the hand rests; what was still to be drawn of another is left. */
  show: (job: ArtworkJob) => void;
  /** Leaves what is still to be drawn: the worker is for the large picture now. */
  stop: () => void;
}

/** Milliseconds: somebody who types sees the large picture first, and nothing waits behind small ones. */
const rest = 350;

/** The looks as small pictures of the visitor's own words, drawn while they are in sight. */
export function startMiniatures(form: HTMLFormElement, drawer: Drawer): Miniatures {
  const part = form.querySelector('[data-looks]');
  const places = [...form.querySelectorAll<HTMLElement>('[data-look-picture]')];
  let wished: ArtworkJob | undefined;
  let drawn: ArtworkJob | undefined;
  let isSeen = false;
  let turn = 0;
  let wait: number | undefined;
  const stop = () => {
    turn += 1;
    window.clearTimeout(wait);
  };
  const draw = async (job: ArtworkJob) => {
    const mine = turn;
    for (const place of places) {
      const look = place.dataset.lookPicture ?? '';
      if (!isLookId(look)) continue;
      const picture = await toPicture(drawer, job, look);
      if (mine !== turn) return;
      put(place, picture);
    }
    drawn = job;
  };
  const begin = () => {
    stop();
    const job = wished;
    if (!job || !isSeen || job === drawn) return;
    wait = window.setTimeout(() => draw(job), rest);
  };
  if (part) {
    new IntersectionObserver(([entry]) => {
      isSeen = entry?.isIntersecting ?? false;
      begin();
    }).observe(part);
  }
  return {
    show(job) {
      wished = job;
      begin();
    },
    stop() {
      stop();
      for (const place of places) place.dataset.old = '';
    },
  };
}

/** Nothing where the words do not fit the look. */
async function toPicture(
  drawer: Drawer,
  job: ArtworkJob,
  look: LookId,
): Promise<HTMLImageElement | undefined> {
  try {
    const { svg, canvas } = await drawer.draw({ ...job, look });
    const image = document.createElement('img');
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    image.alt = '';
    image.width = canvas.width;
    image.height = canvas.height;
    return image;
  } catch (cause) {
    if (!(cause instanceof DrawingProblemError)) console.error(new Error(`Cannot draw ${look}`, { cause }));
    return undefined;
  }
}

function put(place: HTMLElement, picture: HTMLImageElement | undefined): void {
  for (const old of place.querySelectorAll('img')) URL.revokeObjectURL(old.src);
  delete place.dataset.old;
  place.replaceChildren(picture ?? studioWords.notInLook);
}
