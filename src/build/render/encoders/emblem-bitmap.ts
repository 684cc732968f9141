import sharp, { type Sharp } from 'sharp';

/** Longer side of an emblem in every artwork: 300 dpi up to 13 cm, and light enough to travel in each file. */
const longestSidePx = 1536;
/** How far from white, of 255, a pixel is inked wholly: paper's tints are not, an orange's lightest shade is. */
const fullInk = 96;

/** A tone in which an emblem is derived. */
export type DerivedTone = 'white' | 'black';

/** Writes a picture anew in sRGB, not larger than artwork needs: nothing of the file itself comes along. */
export const toEmblemPng = (png: Uint8Array): Promise<Buffer> => write(open(png));

/**
 * The picture in one tone: what differs from white is inked, as far as it differs, and white becomes a
 * hole, as a stamp of it would be cut.
 */
export async function deriveEmblemPng(png: Uint8Array, tone: DerivedTone): Promise<Buffer> {
  const { data, info } = await open(png).raw().toBuffer({ resolveWithObject: true });
  const level = tone === 'white' ? 255 : 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4);
    const share = Math.min(1, (255 - Math.min(red, green, blue)) / fullInk);
    data.set([level, level, level, Math.round(opacity * share)], at);
  }
  return write(sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } }));
}

const open = (png: Uint8Array) =>
  sharp(png)
    .resize({ width: longestSidePx, height: longestSidePx, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha();

const write = (picture: Sharp): Promise<Buffer> =>
  picture.png({ compressionLevel: 9, palette: false }).toBuffer();
