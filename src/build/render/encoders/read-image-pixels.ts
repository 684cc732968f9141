import sharp from 'sharp';
import type { ImagePixels } from '#artwork/pdf/draw-image.ts';
import type { Scene } from '#artwork/scene.ts';

/** A worker draws many artworks of few emblems. */
const known = new Map<string, Promise<ImagePixels>>();

/** The images of scenes taken apart, as a PDF holds them, by their href. */
export async function readImagePixels(...scenes: Scene[]): Promise<Map<string, ImagePixels>> {
  const hrefs = scenes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'image' ? [item.href] : [])),
  );
  return new Map(
    await Promise.all([...new Set(hrefs)].map(async (href) => [href, await decodeImage(href)] as const)),
  );
}

/** One image taken apart. */
export function decodeImage(href: string): Promise<ImagePixels> {
  const reading = known.get(href) ?? decode(href);
  known.set(href, reading);
  return reading;
}

async function decode(href: string): Promise<ImagePixels> {
  const png = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64');
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}
