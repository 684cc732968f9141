import type { Bitmap } from '#domain/artwork/artwork.ts';
import { type Drawing, toOneColour } from './drawing.ts';
import { box, type Element, image, picture } from './element.ts';

/** An emblem as its identity gives it: vector art, or a picture of pixels. */
export type Mark = Drawing | Bitmap;

export const isBitmap = (mark: Mark): mark is Bitmap => 'href' in mark;

/** A vector emblem in one colour; a picture has its one-colour variant in black already. */
export const toOneColourMark = (mark: Mark, fill: string): Mark =>
  isBitmap(mark) ? mark : toOneColour(mark, fill);

/** An emblem as large as its square allows, in the middle of it. @param ground colour on which it stands. */
export function markImage(mark: Mark, ground: string, size: number): Element {
  const [wide, high] = isBitmap(mark) ? [mark.widthPx, mark.heightPx] : [mark.width, mark.height];
  const [width, height] = wide > high ? [size, (size * high) / wide] : [(size * wide) / high, size];
  const shown = isBitmap(mark) ? image(mark, ground, width, height) : picture(mark, width, height);
  if (width === height) return shown;
  const middle = { alignItems: 'center', justifyContent: 'center' } as const;
  return box({ width: size, height: size, flexShrink: 0, ...middle }, shown);
}
