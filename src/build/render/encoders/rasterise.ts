import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { fitImages } from './fit-images.ts';
import { liftGround } from './lift-ground.ts';

export interface Raster {
  width: number;
  height: number;
  /** RGBA, a byte each, with the colours multiplied by their alpha. */
  pixels: Buffer;
}

/** Rasterises at the SVG's own size, or at a width in px. */
export async function rasterise(svg: string, widthPx?: number): Promise<Raster> {
  const { svg: shapes, background } = liftGround(svg);
  const { width, height, pixels } = new Resvg(await fitImages(shapes, widthPx), {
    font: { loadSystemFonts: false },
    ...(background && { background }),
    ...(widthPx ? { fitTo: { mode: 'width', value: widthPx } } : {}),
  }).render();
  // resvg frees its bitmaps only when the event loop turns.
  await setImmediate();
  return { width, height, pixels };
}

/** Gives the colours their full strength again, in place; most pictures are opaque and pass through. */
export function unpremultiply(pixels: Buffer): Buffer {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 255;
    if (alpha === 255 || alpha === 0) continue;
    for (let channel = at - 3; channel < at; channel += 1) {
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha));
    }
  }
  return pixels;
}
