import { photoWords } from '#i18n/vi/photo.ts';
import { LogoError } from '../logo/logo-error.ts';
import { holdPhoto } from './hold-photo.ts';
import { type PlacedPhoto, paintPhoto } from './lay-frame.ts';
import { firstPlace, movePlace, type PhotoPlace, toLeeway, zoomPlace } from './photo-place.ts';
import { readPhoto } from './read-photo.ts';

/** The frame's field and its photo. */
export interface OpenPhoto {
  /** Nothing before the visitor has chosen one. */
  get: () => PlacedPhoto | undefined;
  add: (files: readonly File[]) => Promise<void>;
  /** Shows the photo below the frame, or not while another format is shown. */
  show: (isShown: boolean) => void;
}

interface PhotoParts {
  studio: HTMLElement;
  part: HTMLElement;
  /** As a share of the side: what the photo has to cover. */
  opening: number;
  /** It is another photo, or lies elsewhere. */
  changed: () => void;
}

/** Of the preview's canvas, in px: a screen shows no more. */
const shownSidePx = 1080;

export function openPhoto({ studio, part, opening, changed }: PhotoParts): OpenPhoto {
  const find = <Kind extends HTMLElement>(within: HTMLElement, selector: string) => {
    const element = within.querySelector<Kind>(selector);
    if (!element) throw new Error(`The photo's field has no ${selector}`);
    return element;
  };
  const [frame, sheet] = [find(studio, '.preview .frame'), find(studio, '.preview .sheet')];
  const status = find<HTMLOutputElement>(part, 'output');
  const placing = find(part, '[data-photo-placing]');
  const range = (name: string) => find<HTMLInputElement>(part, `[data-photo-range="${name}"]`);
  const ranges = { zoom: range('zoom'), x: range('x'), y: range('y') };
  const frameLabel = frame.ariaLabel;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [shownSidePx, shownSidePx];
  canvas.hidden = true;
  sheet.prepend(canvas);
  let placed: PlacedPhoto | undefined;
  let isShown = true;

  const paint = () => {
    const isOn = isShown && placed !== undefined;
    canvas.hidden = !isOn;
    sheet.toggleAttribute('data-photo-on', isOn);
    frame.ariaLabel = isOn ? photoWords.inFrame : frameLabel;
    placing.hidden = placed === undefined;
    const brush = canvas.getContext('2d');
    if (!placed || !brush) return;
    paintPhoto(brush, placed, shownSidePx);
    const { room, place } = placed;
    const leeway = toLeeway(room, place.zoom);
    ranges.zoom.value = String(Math.round(place.zoom * 100));
    for (const axis of ['x', 'y'] as const) {
      ranges[axis].value = String(leeway[axis] > 0 ? Math.round((place[axis] / leeway[axis]) * 100) : 0);
      // Along its shorter side a photo that just covers has nowhere to go.
      ranges[axis].disabled = leeway[axis] < 0.001;
    }
  };
  const put = (toNext: (now: PlacedPhoto) => PhotoPlace) => {
    if (placed) placed = { ...placed, place: toNext(placed) };
    paint();
  };
  holdPhoto(frame, sheet, {
    isOn: () => isShown && placed !== undefined,
    move: (right, down) => put(({ room, place }) => movePlace(room, place, right, down)),
    zoom: (factor, at) => put(({ room, place }) => zoomPlace(room, place, place.zoom * factor, at)),
    rest: changed,
  });
  ranges.zoom.addEventListener('input', () =>
    put(({ room, place }) => zoomPlace(room, place, Number(ranges.zoom.value) / 100)),
  );
  for (const axis of ['x', 'y'] as const) {
    ranges[axis].addEventListener('input', () =>
      put(({ room, place }) => ({
        ...place,
        [axis]: (Number(ranges[axis].value) / 100) * toLeeway(room, place.zoom)[axis],
      })),
    );
  }
  for (const input of Object.values(ranges)) input.addEventListener('change', changed);
  find(part, '[data-photo-remove]').addEventListener('click', () => {
    placed?.photo.close();
    placed = undefined;
    status.value = photoWords.removed;
    paint();
    changed();
    find<HTMLInputElement>(part, 'input[type="file"]').focus();
  });
  return {
    get: () => placed,
    show(isNowShown) {
      isShown = isNowShown;
      paint();
    },
    async add([file, ...others]) {
      if (!file) return;
      status.value = '';
      try {
        const { photo, notes } = await readPhoto(file);
        placed?.photo.close();
        placed = { photo, room: { ratio: photo.width / photo.height, opening }, place: firstPlace };
        const more = others.length > 0 ? [photoWords.onlyFirst] : [];
        status.value = [photoWords.added(file.name), ...more, ...notes].join(' ');
        paint();
        changed();
      } catch (error) {
        if (!(error instanceof LogoError)) throw error;
        status.value = error.message;
      }
    },
  };
}
