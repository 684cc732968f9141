import type { DrawnArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { FileType } from '#domain/artwork/file-type.ts';
import { type Cache, sumFile, toCacheKey } from './cache.ts';
import type { Encoder } from './encoders/all-encoders.ts';
import { rememberArtwork } from './recall-artwork.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { WriteFile } from './to-writer.ts';

/** What one artwork needs from outside; tests pass fakes. */
export interface RenderParts {
  draw: (job: Artwork['job']) => Promise<DrawnArtwork>;
  encoders: Record<FileType, Encoder>;
  cache: Cache;
  /** Digest of what draws. */
  drawing: string;
  /** Writes below the output folder. */
  write: WriteFile;
}

/**
 * Draws one artwork and writes its files. What was drawn is in the key of each file: where another drawing code
 * gives the same picture, it is not encoded again.
 * @throws Error naming the artwork, with the cause.
 */
export async function renderArtwork(artwork: Artwork, parts: RenderParts): Promise<RenderedFile[]> {
  const { job, files } = artwork;
  try {
    const drawn = await parts.draw(job);
    // An SVG does not show them.
    const folds = drawn.pages.flatMap((page) => (page.folds ? [page.folds] : []));
    const rendered: RenderedFile[] = [];
    const keys: string[] = [];
    for (const file of files) {
      const { path, type } = file;
      const encoder = parts.encoders[type];
      const key = toCacheKey(type, encoder.version, ...drawn.svgs, ...folds, job, file);
      keys.push(key);
      const known = await parts.cache.read(key);
      const made = known ?? sumFile(await encoder.encode(drawn, job, file));
      if (!known) await parts.cache.write(key, made);
      await parts.write(path, made.bytes);
      rendered.push({
        path,
        bytes: made.bytes.length,
        sha256: made.sha256,
        fromCache: known !== undefined,
      });
    }
    await rememberArtwork(artwork, parts.drawing, keys, parts.cache);
    return rendered;
  } catch (cause) {
    throw new Error(`Cannot render ${job.name}: ${(cause as Error).message}`, { cause });
  }
}
