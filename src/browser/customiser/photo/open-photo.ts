import type { OwnPhoto } from '#domain/artwork/artwork.ts';
import { firstPlace, movePlace, type PhotoPlace, toLeeway, zoomPlace } from '#domain/artwork/photo-place.ts';
import type { Box } from '#domain/identity/box.ts';
import { photoWords } from '#i18n/vi/photo.ts';
import { LogoError } from '../logo/logo-error.ts';
import { toImageBlob } from '../to-image-blob.ts';
import { findPart, findRanges } from './find-ranges.ts';
import { holdPhoto } from './hold-photo.ts';
import { type OpenedPhoto, paintPhoto } from './lay-frame.ts';
import { readPhoto } from './read-photo.ts';

/** The field for a photo, and the photo as it lies below the picture. */
export interface OpenPhoto {
  add: (files: readonly File[]) => Promise<void>;
  /** Shows what is kept now; its pixels may still have to be decoded. */
  show: () => Promise<void>;
  /** With its pixels; nothing where there is none. */
  open: () => Promise<OpenedPhoto | undefined>;
}

interface PhotoParts {
  studio: HTMLElement;
  part: HTMLElement;
  /** What is kept; the page's history, drafts and files have the same. */
  get: () => OwnPhoto | undefined;
  /** @param isDone whether the hands are off it */
  put: (photo: OwnPhoto | undefined, isDone: boolean) => void;
  /** What it has to cover, in shares of the sheet's width; none where the picture shows no photo. */
  getFrames: () => { frames: readonly Box[]; aspect: number };
}

/** Of the preview's canvas, in px: a screen shows no more. */
const shownSidePx = 1080;
/** A key's step, as a share of the frame. */
const step = 0.03;

export function openPhoto({ studio, part, get, put, getFrames }: PhotoParts): OpenPhoto {
  const [frame, sheet] = [findPart(studio, '.preview .frame'), findPart(studio, '.preview .sheet')];
  const status = findPart<HTMLOutputElement>(part, 'output');
  const placing = findPart(part, '[data-photo-placing]');
  const ranges = findRanges(part);
  const frameLabel = frame.ariaLabel;
  const canvas = document.createElement('canvas');
  canvas.hidden = true;
  sheet.prepend(canvas);
  let opened: OpenedPhoto | undefined;

  const isOn = () => get() !== undefined && getFrames().frames.length > 0;
  const paint = () => {
    const photo = get();
    const { frames, aspect } = getFrames();
    canvas.hidden = !isOn();
    sheet.toggleAttribute('data-photo-on', isOn());
    frame.ariaLabel = isOn() ? photoWords.inFrame : frameLabel;
    placing.hidden = photo === undefined;
    const brush = canvas.getContext('2d');
    if (!photo || !opened || !brush || !isOn()) return;
    const width = Math.round(shownSidePx * Math.max(1, Math.sqrt(aspect)));
    [canvas.width, canvas.height] = [width, Math.round(width / aspect)];
    paintPhoto(brush, { photo, pixels: opened.pixels }, frames, width);
    ranges.show(photo.place, (zoom) => toLeeway(photo, frames[0] as Box, zoom));
  };
  const open = async () => {
    const photo = get();
    if (photo && opened?.photo.href !== photo.href) {
      const pixels = await createImageBitmap(toImageBlob(photo.href));
      if (get()?.href === photo.href) opened = { photo, pixels };
    }
    return photo && opened ? { photo, pixels: opened.pixels } : undefined;
  };
  const show = async () => {
    paint();
    await open();
    paint();
  };
  const move = (toNext: (photo: OwnPhoto, frame: Box) => PhotoPlace, isDone = false) => {
    const photo = get();
    const [first] = getFrames().frames;
    if (photo && first) put({ ...photo, place: toNext(photo, first) }, isDone);
    paint();
  };
  const rest = () => put(get(), true);
  holdPhoto(frame, sheet, {
    isOn,
    move: (right, down) => move((photo, box) => movePlace(photo, box, photo.place, right, down)),
    nudge: (right, down) =>
      move((photo, box) => {
        const by = step * Math.min(box.width, box.height);
        return movePlace(photo, box, photo.place, right * by, down * by);
      }),
    zoom: (factor, at) =>
      move((photo, box) => zoomPlace(photo, box, photo.place, photo.place.zoom * factor, at)),
    rest,
  });
  ranges.listen((change) => move(change), rest);
  findPart(part, '[data-photo-remove]').addEventListener('click', () => {
    status.value = photoWords.removed;
    put(undefined, true);
    paint();
    findPart<HTMLInputElement>(part, 'input[type="file"]').focus();
  });
  return {
    open,
    show,
    async add([file, ...others]) {
      if (!file) return;
      status.value = '';
      try {
        const { notes, ...read } = await readPhoto(file);
        opened = read;
        const more = others.length > 0 ? [photoWords.onlyFirst] : [];
        status.value = [photoWords.added(file.name), ...more, ...notes].join(' ');
        put({ ...read.photo, place: firstPlace }, true);
        paint();
      } catch (error) {
        if (!(error instanceof LogoError)) throw error;
        status.value = error.message;
      }
    },
  };
}
