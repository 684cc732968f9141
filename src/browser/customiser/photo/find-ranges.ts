import type { OwnPhoto } from '#domain/artwork/artwork.ts';
import { type PhotoPlace, toLeeway, zoomPlace } from '#domain/artwork/photo-place.ts';
import type { Box } from '#domain/identity/box.ts';

/** @throws Error naming what the page lacks. */
export function findPart<Kind extends HTMLElement>(within: HTMLElement, selector: string): Kind {
  const element = within.querySelector<Kind>(selector);
  if (!element) throw new Error(`The photo's field has no ${selector}`);
  return element;
}

/** What a slider makes of a place. */
type ChangePlace = (photo: OwnPhoto, frame: Box) => PhotoPlace;

/** Sliders that say where a photo lies: how large, and between −100 and 100 how far to the right and down. */
export function findRanges(part: HTMLElement) {
  const range = (name: string) => findPart<HTMLInputElement>(part, `[data-photo-range="${name}"]`);
  const ranges = { zoom: range('zoom'), x: range('x'), y: range('y') };
  return {
    show(place: PhotoPlace, toRoom: (zoom: number) => { x: number; y: number }): void {
      const leeway = toRoom(place.zoom);
      ranges.zoom.value = String(Math.round(place.zoom * 100));
      for (const axis of ['x', 'y'] as const) {
        const share = leeway[axis] > 0 ? (0.5 - place[axis]) / leeway[axis] : 0;
        ranges[axis].value = String(Math.round(Math.min(1, Math.max(-1, share)) * 100));
        // Along its shorter side a photo that just covers has nowhere to go.
        ranges[axis].disabled = leeway[axis] < 0.001;
      }
    },
    listen(change: (toNext: ChangePlace) => void, rest: () => void): void {
      ranges.zoom.addEventListener('input', () =>
        change((photo, frame) => zoomPlace(photo, frame, photo.place, Number(ranges.zoom.value) / 100)),
      );
      for (const axis of ['x', 'y'] as const) {
        ranges[axis].addEventListener('input', () =>
          change((photo, frame) => ({
            ...photo.place,
            [axis]: 0.5 - (Number(ranges[axis].value) / 100) * toLeeway(photo, frame, photo.place.zoom)[axis],
          })),
        );
      }
      for (const input of Object.values(ranges)) input.addEventListener('change', rest);
    },
  };
}
