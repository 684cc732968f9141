import sharp, { type Sharp } from 'sharp';
import { toInkTable } from '#artwork/ink-table.ts';
import { toXmp } from '#artwork/pdf/metadata.ts';
import { toSizeNote } from '#artwork/print-notes.ts';
import { type DrawnArtwork, toDescription, toPage } from '#artwork/to-svg.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import { type PrintFormat, toFormat } from '#domain/artwork/format.ts';
import { startCmykTiff } from './cmyk-tiff.ts';
import { rasteriseInks } from './rasterise-inks.ts';

/** 6 × 3 m at 72 dpi, which takes a gigabyte to make. */
const mostPixels = 160_000_000;
const mmPerInch = 25.4;

/** A print raster's place in the table of encoders. */
type EncodeRaster = (
  drawn: Pick<DrawnArtwork, 'pages' | 'canvas'>,
  job: ArtworkJob,
  file: ArtworkFile,
) => Promise<Buffer>;

/** CMYK in the declared inks, without loss; LZW is what every print program reads. */
export const encodeTiff: EncodeRaster = async (drawn, job, file) => {
  const picture = await toInkPicture(drawn, job, file, 'image/tiff');
  return picture.tiff({ compression: 'lzw', predictor: 'horizontal' }).toBuffer();
};

/** CMYK; the flat areas keep their inks, edges lose a little. Optimal codes would hold the whole picture three times. */
export const encodeJpeg: EncodeRaster = async (drawn, job, file) => {
  const picture = await toInkPicture(drawn, job, file, 'image/jpeg');
  return picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4', optimiseCoding: false }).toBuffer();
};

/**
 * The artwork with its bleed, in true size: unlike a PDF page a raster may be as long as it likes.
 * @throws Error when the format is for screens, or the size in pixels is missing or too large.
 */
async function toInkPicture(
  { pages, canvas }: Pick<DrawnArtwork, 'pages' | 'canvas'>,
  job: ArtworkJob,
  { path, dpi, page }: ArtworkFile,
  mediaType: `image/${string}`,
): Promise<Sharp> {
  const format = toFormat(job.format);
  if (format.medium !== 'print') throw new Error(`The format "${format.id}" is not for print`);
  if (!dpi) throw new Error(`${path} has no dpi`);
  const { width, height } = toPixelSize(format, dpi);
  const { file, pixels } = startCmykTiff(width, height);
  await rasteriseInks(toPage(pages, page), canvas, toInkTable(job), { width, height, pixels });
  return (
    sharp(file, { sequentialRead: true })
      // Both, or libvips takes the values through a profile and back.
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .withDensity(dpi)
      .withXmp(toXmp(toMetadata(job, format, dpi), mediaType))
  );
}

function toPixelSize({ id, widthMm, heightMm, bleedMm }: PrintFormat, dpi: number) {
  const toPx = (mm: number, density = dpi) => Math.round(((mm + 2 * bleedMm) / mmPerInch) * density);
  const [width, height] = [toPx(widthMm), toPx(heightMm)];
  if (width * height <= mostPixels) return { width, height };
  const most = Math.floor(Math.sqrt(mostPixels / (toPx(widthMm, 1000) * toPx(heightMm, 1000))) * 1000);
  throw new Error(`"${id}" at ${dpi} dpi would be ${width} × ${height} px; take at most ${most} dpi`);
}

const toMetadata = (job: ArtworkJob, format: PrintFormat, dpi: number) => ({
  title: job.message.text,
  author: job.credit.author,
  description: toDescription(job),
  keywords: [job.monthName, toEditionWords(job), format.name],
  licence: job.credit.licence,
  instructions: `Đúng cỡ thật ở ${dpi} dpi, CMYK không kèm hồ sơ màu. ${toSizeNote(format)}.`,
  source: job.credit.source,
  day: job.opens,
});
