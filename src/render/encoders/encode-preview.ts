import sharp from 'sharp';
import type { DrawnArtwork } from '#artwork/to-svg.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork.ts';
import { rasterise, unpremultiply } from './rasterise.ts';

/**
 * A small picture for a page, drawn at its own size. Near-lossless WebP is sharper than lossy on flat
 * colours and takes half its bytes; AVIF would save a little more and take ten times as long.
 * @throws Error when the file is no preview.
 */
export async function encodePreview(
  { svg }: Pick<DrawnArtwork, 'svg'>,
  _job: ArtworkJob,
  { path, preview }: ArtworkFile,
): Promise<Buffer> {
  if (!preview) throw new Error(`${path} is no preview: it has no size`);
  const { width, height, pixels } = await rasterise(svg, preview.widthPx);
  return sharp(unpremultiply(pixels), { raw: { width, height, channels: 4 } })
    .webp({ nearLossless: true, quality: 60, effort: 4 })
    .toBuffer();
}
