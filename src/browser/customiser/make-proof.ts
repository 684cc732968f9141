import { writeProof } from '#artwork/sheets/write-proof.ts';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { fileTypes } from '#domain/artwork/file-type.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { cropPhotos } from './crop-photos.ts';
import { readImagePixels } from './decode-images.ts';
import { makeFile } from './make-file.ts';

/**
 * Makes the sheet on which a job's print file is approved. The same job always gives the same print file, so that the
 * sum on the sheet is that of the PDF which is saved before or after.
 * @param day ISO
 * @throws TextTooLongError as drawing does; Error for a screen format.
 */
export async function makeProof(job: ArtworkJob, day: string, assets: ArtworkAssets): Promise<Blob> {
  const format = toFormat(job.format);
  if (format.medium !== 'print') throw new Error(`${format.id} is no format for print`);
  const print = await (await makeFile(job, { type: 'pdf' }, assets)).arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', print));
  const sha256 = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { pages: whole, canvas } = await drawArtwork(job, assets);
  const pages = job.photo ? await cropPhotos(whole, canvas) : whole;
  const bytes = writeProof(pages, canvas, {
    job,
    format,
    file: { name: `${job.name}.pdf`, bytes: print.byteLength, sha256 },
    day,
    pixels: await readImagePixels(...pages),
  });
  return new Blob([new Uint8Array(bytes)], { type: fileTypes.pdf.mediaType });
}
