import type { ArtworkJob, FileType } from '#domain/artwork.ts';
import { encodePng } from './encode-png.ts';
import { encodeSvg } from './encode-svg.ts';

/** Makes a published file of a drawn artwork. */
export interface Encoder {
  /** Part of the cache's key: raise it when the same SVG gives other bytes. */
  version: number;
  /** False where encoding costs less than reading the cache. */
  cached: boolean;
  encode: (svg: string, job: ArtworkJob) => Promise<Buffer>;
}

/** The table of encoders; the compiler says which file type of the domain is missing. */
export const encoders: Record<FileType, Encoder> = {
  png: { version: 1, cached: true, encode: encodePng },
  svg: { version: 1, cached: false, encode: encodeSvg },
};
