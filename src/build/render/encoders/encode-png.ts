import sharp from 'sharp';
import type { Canvas } from '#artwork/canvas.ts';
import { type DrawnArtwork, toDescription, toPage } from '#artwork/to-svg.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import { type IndexedPicture, indexColours } from './index-colours.ts';
import { type PictureSize, usePainted } from './paint-picture.ts';
import { addTexts, type PngTexts, writeIndexedPng } from './png-file.ts';
import { type Raster, rasterise, unpremultiply } from './rasterise.ts';

/** Screens show CSS pixels at 96 to the inch; without a density a PNG claims 72. */
const screenDensity = 96;
/** A print's unit is a tenth of a millimetre. */
const unitsPerInch = 254;

/** Rasterises at the format's size and says in the file what it is. */
export async function encodePng(
  { pages, svgs, canvas }: DrawnArtwork,
  job: ArtworkJob,
  { page }: Pick<ArtworkFile, 'page'> = {},
): Promise<Buffer> {
  const size = toSize(canvas);
  const texts = toPngTexts(job);
  const write = (picture: IndexedPicture) => writeIndexedPng(size, picture, screenDensity, texts);
  const painted = await usePainted(toPage(pages, page), size, write);
  return painted ?? compressPng(await rasterise(toPage(svgs, page), size.width), texts);
}

/** A print, too, as large as a screen shows it. */
function toSize({ width, height, physical }: Canvas): PictureSize {
  const perUnit = physical ? screenDensity / unitsPerInch : 1;
  return { width: Math.round(width * perUnit), height: Math.round(height * perUnit) };
}

/**
 * A flat design has few colours even at its edges, so 8 bits a pixel hold it: exactly where there are 256,
 * else with the rarest edge colours moved by at most two of 255 steps. A picture of more keeps 24 bits, 32 with holes.
 */
export async function compressPng(raster: Raster, texts: PngTexts): Promise<Buffer> {
  const indexed = indexColours(raster);
  if (indexed) return writeIndexedPng(raster, indexed, screenDensity, texts);
  const { width, height, pixels } = raster;
  const picture = sharp(unpremultiply(pixels), { raw: { width, height, channels: 4 } });
  const png = await (isOpaque(raster) ? picture.removeAlpha() : picture)
    .withMetadata({ density: screenDensity })
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
  return addTexts(png, texts);
}

function isOpaque({ pixels }: Raster): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

/** The keywords are PNG's own; its “Source” would mean the camera. */
function toPngTexts(job: ArtworkJob): PngTexts {
  const { author, licence, source } = job.credit;
  return {
    Title: job.message.text,
    Author: author,
    Description: toDescription(job),
    Copyright: `${licence.name}, ${licence.url}`,
    ...(source ? { Comment: `Nguồn: ${source}` } : {}),
  };
}
