import sharp from 'sharp';
import { type DrawnArtwork, toPage } from '#artwork/to-svg.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import type { IndexedPicture } from './index-colours.ts';
import { type PictureSize, usePainted } from './paint-picture.ts';
import { rasterise, unpremultiply } from './rasterise.ts';

/**
 * Below quality 25 libwebp does not go back over what it has found, which would take as long again and give a sixth fewer
 * bytes. More effort takes up to 1.5 times as long and gives no fewer bytes.
 */
const packing = { lossless: true, quality: 20, effort: 2 };

/**
 * Steps of 255 within which the colours of an edge become one. A sixteenth of the whole range leaves the edge between two
 * strong colours all its steps and takes those away that differ less, and a quarter of the bytes with them.
 */
const near = 16;

/** A preview's place in the picture of the whole sheet, in px. */
interface Cut extends PictureSize {
  left: number;
  top: number;
}

/**
 * A small picture for a page, drawn at its own size and cut at the trim. On flat colours lossless WebP takes half the bytes of lossy,
 * and a tenth fewer than near-lossless, which has more colours to name. AVIF takes as many as near-lossless at 41–43 dB, a third
 * more at 45–48, and 6 to 20 times as long.
 * @throws Error when the file is no preview.
 */
export async function encodePreview(
  { pages, svgs, canvas }: Pick<DrawnArtwork, 'pages' | 'svgs' | 'canvas'>,
  _job: ArtworkJob,
  { path, preview, page }: ArtworkFile,
): Promise<Buffer> {
  if (!preview) throw new Error(`${path} is no preview: it has no size`);
  const { widthPx, heightPx } = preview;
  const scale = widthPx / canvas.trim.width;
  const whole = { width: Math.round(canvas.width * scale), height: Math.round(canvas.height * scale) };
  const left = Math.round(canvas.bleed * scale);
  const cut = { left, top: left, width: widthPx, height: heightPx };
  const pack = (picture: IndexedPicture) =>
    sharp(cutColours(picture, whole.width, cut), { raw: { width: widthPx, height: heightPx, channels: 4 } })
      .webp(packing)
      .toBuffer();
  return (
    (await usePainted(toPage(pages, page), whole, pack, near)) ??
    rasterisePreview(toPage(svgs, page), whole.width, cut)
  );
}

/** RGBA of the pixels within the cut. @param width of the whole picture, in px */
function cutColours({ palette, numbers }: IndexedPicture, width: number, cut: Cut): Buffer {
  const colours = new Uint32Array(Uint8Array.from(palette).buffer);
  const pixels = new Uint32Array(cut.width * cut.height);
  let to = 0;
  for (let y = cut.top; y < cut.top + cut.height; y += 1) {
    const row = y * width + cut.left;
    for (let at = row; at < row + cut.width; at += 1) {
      pixels[to] = colours[numbers[at] as number] as number;
      to += 1;
    }
  }
  return Buffer.from(pixels.buffer);
}

/** Of what cannot be painted: a logo's own colours. */
async function rasterisePreview(svg: string, wholeWidth: number, cut: Cut): Promise<Buffer> {
  const { width, height, pixels } = await rasterise(svg, wholeWidth);
  return sharp(unpremultiply(pixels), { raw: { width, height, channels: 4 } })
    .extract(cut)
    .webp(packing)
    .toBuffer();
}
