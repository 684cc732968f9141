import type { DrawnArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { FileType } from '#domain/artwork/file-type.ts';
import { type Cache, sumFile, toCacheKey } from './cache.ts';
import type { Encoder } from './encoders/all-encoders.ts';
import type { LedgerRow } from './ledger.ts';

/** What one artwork needs from outside; tests pass fakes. */
export interface RenderParts {
  draw: (job: Artwork['job']) => Promise<DrawnArtwork>;
  encoders: Record<FileType, Encoder>;
  cache: Cache;
  /** Writes below the output folder. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface RenderedFile extends LedgerRow {
  path: string;
  fromCache: boolean;
}

/**
 * Draws one artwork and writes its files. The SVG is drawn every time, since it is cheap and its
 * bytes are in the cache's key: a changed font, emblem or template cannot leave an old picture.
 * @throws Error naming the artwork, with the cause.
 */
export async function renderArtwork({ job, files }: Artwork, parts: RenderParts): Promise<RenderedFile[]> {
  try {
    const drawn = await parts.draw(job);
    // An SVG does not show them.
    const folds = drawn.pages.flatMap((page) => (page.folds ? [page.folds] : []));
    const rendered: RenderedFile[] = [];
    for (const file of files) {
      const { path, type } = file;
      const encoder = parts.encoders[type];
      const key = toCacheKey(type, encoder.version, ...drawn.svgs, ...folds, job, file);
      const known = encoder.cached ? await parts.cache.read(key) : undefined;
      const made = known ?? sumFile(await encoder.encode(drawn, job, file));
      if (encoder.cached && !known) await parts.cache.write(key, made);
      await parts.write(path, made.bytes);
      rendered.push({
        path,
        bytes: made.bytes.length,
        sha256: made.sha256,
        fromCache: known !== undefined,
      });
    }
    return rendered;
  } catch (cause) {
    throw new Error(`Cannot render ${job.name}: ${(cause as Error).message}`, { cause });
  }
}
