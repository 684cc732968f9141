import { zlibSync } from 'fflate';
import { placeImage } from '../place-image.ts';
import type { ImageItem } from '../scene.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfNumber } from './pdf-syntax.ts';
import { type PixelSpace, pixelSpaces, type ToInks } from './pixel-inks.ts';
import { toPathOperators } from './to-path-operators.ts';

/** An image taken apart: rows from the top, four bytes a pixel, its colours not multiplied by their opacity. */
export interface ImagePixels {
  width: number;
  height: number;
  /** Red, green, blue, opacity, 0–255 each. */
  rgba: Uint8ClampedArray | Uint8Array;
}

/** The images that a page draws, each stored once for each ground. */
export interface PdfImages {
  /** An image's size in its own pixels. */
  toSize: (href: string) => { width: number; height: number };
  /** Name of an image on its ground in the page's resources. */
  use: (href: string, ground: string) => string;
  /** Adds the images that were used; gives the page's resources of this kind, by name. */
  addImages: (file: PdfFile) => Record<string, PdfReference>;
}

/** An image as it is printed: its opaque parts over the ink of its ground. */
interface LaidImage {
  image: ImagePixels;
  ground: readonly number[];
  space: PixelSpace;
}

/** @param toInk gives the ink or the light of a ground in percent, from its `#RRGGBB`. */
export function startImages(
  toInk: (fill: string) => readonly number[],
  pixels: ReadonlyMap<string, ImagePixels> = new Map(),
  space: PixelSpace = 'all',
): PdfImages {
  const used = new Map<string, LaidImage>();
  const find = (href: string): ImagePixels => {
    const image = pixels.get(href);
    if (!image) throw new Error(`No pixels were given for the image ${href.slice(0, 40)}…`);
    return image;
  };
  return {
    toSize: find,
    use(href, ground) {
      const image = find(href);
      const key = `${ground} ${href}`;
      used.set(key, { image, ground: toInk(ground), space });
      return `/Im${[...used.keys()].indexOf(key)}`;
    },
    addImages: (file) =>
      Object.fromEntries([...used.values()].map((laid, index) => [`Im${index}`, addImage(laid, file)])),
  };
}

/** An image fills the unit square, which stands upside down where y points downwards. */
export function drawImage(item: ImageItem, images: PdfImages): string {
  const { box, cuts } = placeImage(item, images.toSize(item.href));
  const [w, h, left, bottom] = [box.width, -box.height, box.x, box.y + box.height].map((value) =>
    toPdfNumber(value),
  );
  const clips = cuts.map((d) => `${toPathOperators(d)}\nW n\n`).join('');
  return `q ${clips}${w} 0 0 ${h} ${left} ${bottom} cm ${images.use(item.href, item.ground)} Do Q`;
}

const addImage = (laid: LaidImage, file: PdfFile): PdfReference => {
  const entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: laid.image.width,
    Height: laid.image.height,
    ColorSpace: pixelSpaces[laid.space].name,
    BitsPerComponent: 8,
    Filter: '/FlateDecode',
  };
  return file.addStream(deflateImage(laid), entries, 'plain');
};

/** A photo of so many bytes gains nothing from the slowest packing. */
const largeBytes = 2_000_000;

/** An emblem of pixels stands in every file of a campaign on a few grounds, and deflating it takes seconds. */
const deflatedImages = new WeakMap<ImagePixels, Map<string, Uint8Array>>();

function deflateImage({ image, ground, space }: LaidImage): Uint8Array {
  const known = deflatedImages.get(image) ?? new Map<string, Uint8Array>();
  deflatedImages.set(image, known);
  const key = `${space} ${ground.join()}`;
  const bytes =
    known.get(key) ??
    zlibSync(toSamples(image.rgba, ground, pixelSpaces[space].toInks), {
      level: image.rgba.length > largeBytes ? 6 : 9,
    });
  known.set(key, bytes);
  return bytes;
}

/**
 * A bitmap has no declared inks, so they are computed. Where it is transparent it has the ground's own
 * colour, so that no edge of it shows and no mask is needed.
 */
function toSamples(rgba: ImagePixels['rgba'], ground: readonly number[], toInk: ToInks): Uint8Array {
  const samples = new Uint8Array((rgba.length / 4) * ground.length);
  const below = ground.map((percent) => percent * 2.55);
  let place = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    // Neighbours are mostly of one colour.
    if (at > 0 && isSamePixel(rgba, at - 4, at)) samples.copyWithin(place, place - ground.length, place);
    else {
      const above = toInk(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
      const opacity = (rgba[at + 3] ?? 255) / 255;
      for (const [plate, ink] of above.entries())
        samples[place + plate] = Math.round(ink * opacity + (below[plate] ?? 0) * (1 - opacity));
    }
    place += ground.length;
  }
  return samples;
}

const isSamePixel = (rgba: ImagePixels['rgba'], one: number, other: number): boolean =>
  rgba[one] === rgba[other] &&
  rgba[one + 1] === rgba[other + 1] &&
  rgba[one + 2] === rgba[other + 2] &&
  rgba[one + 3] === rgba[other + 3];
