import sharp from 'sharp';
import { type DrawnArtwork, toPage } from '#artwork/to-svg.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import { rasterise, unpremultiply } from './rasterise.ts';

/** More effort takes up to 1.7 times as long and gives no fewer bytes; less quality, here how far it searches, gives a third more. */
const effort = 1;
const quality = 50;

/**
 * A small picture for a page, drawn at its own size and cut at the trim. On flat colours lossless WebP takes half the bytes of lossy,
 * and a tenth fewer than near-lossless, which has more colours to name. AVIF takes as many as near-lossless at 41–43 dB, a third
 * more at 45–48, and 6 to 20 times as long.
 * @throws Error when the file is no preview.
 */
export async function encodePreview(
  { svgs, canvas }: Pick<DrawnArtwork, 'svgs' | 'canvas'>,
  _job: ArtworkJob,
  { path, preview, page }: ArtworkFile,
): Promise<Buffer> {
  if (!preview) throw new Error(`${path} is no preview: it has no size`);
  const { widthPx, heightPx } = preview;
  const scale = widthPx / canvas.trim.width;
  const { width, height, pixels } = await rasterise(toPage(svgs, page), Math.round(canvas.width * scale));
  const left = Math.round(canvas.bleed * scale);
  return sharp(unpremultiply(pixels), { raw: { width, height, channels: 4 } })
    .extract({ left, top: left, width: widthPx, height: heightPx })
    .webp({ lossless: true, quality, effort })
    .toBuffer();
}
