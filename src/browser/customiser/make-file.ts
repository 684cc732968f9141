import type { Canvas } from '#artwork/canvas.ts';
import type { Pages } from '#artwork/scene.ts';
import { type ArtworkAssets, drawArtwork, toDescription } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { fileTypes } from '#domain/artwork/file-type.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { lacksPhoto } from '#domain/artwork/photo.ts';
import type { TilePaper } from '#domain/artwork/tiles.ts';
import { cropPhotos } from './crop-photos.ts';
import { readImagePixels } from './decode-images.ts';
import type { WantedFile } from './drawing-protocol.ts';
import { NoPhotoError } from './find-problem.ts';
import { paintScene } from './paint-scene.ts';

/** The longer side of a print format's picture, in px: to be looked at and approved on a telephone. */
const glanceSidePx = 2400;

/**
 * Makes a file of a job.
 * @throws TextTooLongError as drawing does; NoPhotoError where a look's photo is missing; Error for a PDF of a screen format.
 */
export async function makeFile(
  job: ArtworkJob,
  { type, tiles }: WantedFile,
  assets: ArtworkAssets,
): Promise<Blob> {
  if (lacksPhoto(job)) throw new NoPhotoError();
  const drawn = await drawArtwork(job, assets);
  const { canvas } = drawn;
  const pages = type === 'png' || !job.photo ? drawn.pages : await cropPhotos(drawn.pages, canvas);
  if (type === 'svg') {
    const { writeSvgFile } = await import('#artwork/write-svg-file.ts');
    const svg = writeSvgFile(pages[0], canvas, { job, description: toDescription(job) });
    return new Blob([svg], { type: fileTypes.svg.mediaType });
  }
  if (type === 'png') return paintScene(pages[0], toPictureWidth(canvas));
  return new Blob([await toPdf(job, pages, canvas, tiles)], { type: fileTypes.pdf.mediaType });
}

const toPictureWidth = ({ width, height, physical }: Canvas): number =>
  physical ? (glanceSidePx * width) / Math.max(width, height) : width;

async function toPdf(
  job: ArtworkJob,
  pages: Pages,
  canvas: Canvas,
  tiles: TilePaper | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const format = toFormat(job.format);
  if (format.medium !== 'print') throw new Error(`${format.id} is no format for print`);
  const images = await readImagePixels(...pages);
  const facts = { job, format, description: toDescription(job), images, ...job.credit };
  if (tiles) {
    const { writeTiles } = await import('#artwork/tiles/write-tiles.ts');
    return new Uint8Array(writeTiles(pages, canvas, facts, tiles));
  }
  const { writePdf } = await import('#artwork/write-pdf.ts');
  return new Uint8Array(writePdf(pages, canvas, facts));
}
