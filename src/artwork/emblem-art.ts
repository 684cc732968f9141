import type { Bitmap } from '#domain/artwork/artwork.ts';
import { type Drawing, toOneColour } from './drawing.ts';
import { box, type Element, image, picture } from './element.ts';

/** An emblem as its identity gives it: vector art, or a picture of pixels. */
export type EmblemArt = Drawing | Bitmap;

export const isBitmap = (art: EmblemArt): art is Bitmap => 'href' in art;

/** A vector emblem in one colour; a picture has its one-colour variant in black already. */
export const toOneColourArt = (art: EmblemArt, fill: string): EmblemArt =>
  isBitmap(art) ? art : toOneColour(art, fill);

/** An emblem as large as its square allows, in the middle of it. @param ground colour on which it stands. */
export function emblemImage(art: EmblemArt, ground: string, size: number): Element {
  const [wide, high] = isBitmap(art) ? [art.widthPx, art.heightPx] : [art.width, art.height];
  const [width, height] = wide > high ? [size, (size * high) / wide] : [(size * wide) / high, size];
  const shown = isBitmap(art) ? image(art, ground, width, height) : picture(art, width, height);
  if (width === height) return shown;
  const middle = { alignItems: 'center', justifyContent: 'center' } as const;
  return box({ width: size, height: size, flexShrink: 0, ...middle }, shown);
}
