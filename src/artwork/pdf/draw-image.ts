import type { SceneItem } from '../scene.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfDictionary, toPdfNumber } from './pdf-syntax.ts';

/** An image taken apart: rows from the top, four bytes a pixel; it is opaque. */
export interface ImagePixels {
  width: number;
  height: number;
  /** Red, green, blue, opacity, 0–255 each. */
  rgba: Uint8ClampedArray | Uint8Array;
}

/** The images that a page draws, each stored once. */
export interface PdfImages {
  /** Name of an image in the page's resources. */
  use: (href: string) => string;
  /** The resources' dictionary, or nothing while no image was used. */
  addTo: (file: PdfFile) => PdfReference | undefined;
}

export function startImages(pixels: ReadonlyMap<string, ImagePixels> = new Map()): PdfImages {
  const used = new Map<string, ImagePixels>();
  return {
    use(href) {
      const image = pixels.get(href);
      if (!image) throw new Error(`No pixels were given for the image ${href.slice(0, 40)}…`);
      used.set(href, image);
      return `/Im${[...used.keys()].indexOf(href)}`;
    },
    addTo(file) {
      if (used.size === 0) return undefined;
      const entries = [...used.values()].map((image, index) => [`Im${index}`, addImage(image, file)]);
      return file.add(toPdfDictionary(Object.fromEntries(entries)));
    },
  };
}

/** An image fills the unit square, which stands upside down where y points downwards. */
export function drawImage(
  { x, y, width, height, href }: SceneItem & { kind: 'image' },
  images: PdfImages,
): string {
  const [w, h, left, bottom] = [width, -height, x, y + height].map((value) => toPdfNumber(value));
  return `q ${w} 0 0 ${h} ${left} ${bottom} cm ${images.use(href)} Do Q`;
}

const addImage = ({ width, height, rgba }: ImagePixels, file: PdfFile): PdfReference =>
  file.addStream(toCmyk(rgba), {
    Type: '/XObject',
    Subtype: '/Image',
    Width: width,
    Height: height,
    ColorSpace: '/DeviceCMYK',
    BitsPerComponent: 8,
  });

/**
 * A logo has no declared inks, so they are computed; all grey goes to black ink, which keeps small letters
 * sharp on the press.
 */
function toCmyk(rgba: ImagePixels['rgba']): Uint8Array {
  const inks = new Uint8Array(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
    const light = Math.max(red, green, blue);
    const toInk = (value: number) => (light === 0 ? 0 : Math.round((255 * (light - value)) / light));
    inks.set([toInk(red), toInk(green), toInk(blue), 255 - light], at);
  }
  return inks;
}
