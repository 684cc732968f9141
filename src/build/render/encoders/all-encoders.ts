import { type DrawnArtwork, toDescription, toPage } from '#artwork/to-svg.ts';
import { writeSvgFile } from '#artwork/write-svg-file.ts';
import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import type { FileType } from '#domain/artwork/file-type.ts';
import { encodePdf } from './encode-pdf.ts';
import { encodePng } from './encode-png.ts';
import { encodePreview } from './encode-preview.ts';
import { encodeJpeg, encodeTiff } from './encode-print-raster.ts';

/** Makes a published file of a drawn artwork. */
export interface Encoder {
  /** Part of the cache's key: raise it when the same drawing and job give other bytes. */
  version: number;
  encode: (drawn: DrawnArtwork, job: ArtworkJob, file: ArtworkFile) => Promise<Uint8Array>;
}

/** The table of encoders; the compiler says which file type of the domain is missing. */
export const encoders: Record<FileType, Encoder> = {
  png: { version: 4, encode: encodePng },
  svg: {
    version: 2,
    encode: async ({ pages, canvas }, job, { page }) =>
      Buffer.from(writeSvgFile(toPage(pages, page), canvas, { job, description: toDescription(job) })),
  },
  pdf: { version: 4, encode: encodePdf },
  webp: { version: 4, encode: encodePreview },
  tiff: { version: 1, encode: encodeTiff },
  jpeg: { version: 1, encode: encodeJpeg },
};
