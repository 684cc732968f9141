import { writeTiles } from '#artwork/tiles/write-tiles.ts';
import { type DrawnArtwork, toDescription } from '#artwork/to-svg.ts';
import { writePdf } from '#artwork/write-pdf.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { readImagePixels } from './read-image-pixels.ts';

/** @throws Error when the job's format is for screens: only print formats have cuts and inks. */
export async function encodePdf(
  { pages, canvas }: Pick<DrawnArtwork, 'pages' | 'canvas'>,
  job: ArtworkJob,
  { tiles }: Pick<ArtworkFile, 'tiles'> = {},
): Promise<Uint8Array> {
  const format = toFormat(job.format);
  if (format.medium !== 'print') throw new Error(`The format "${format.id}" is not for print`);
  const images = await readImagePixels(...pages);
  const facts = { job, format, description: toDescription(job), images, ...job.credit };
  return tiles ? writeTiles(pages, canvas, facts, tiles) : writePdf(pages, canvas, facts);
}
