import type { Artwork } from '#domain/artwork.ts';
import { type Cache, toCacheKey } from './cache.ts';
import type { Encoder } from './encoders/all-encoders.ts';

/** What one artwork needs from outside; tests pass fakes. */
export interface RenderParts {
  draw: (job: Artwork['job']) => Promise<string>;
  encoders: Record<Artwork['files'][number]['type'], Encoder>;
  cache: Cache;
  /** Writes below the output folder. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface RenderedFile {
  path: string;
  bytes: number;
  fromCache: boolean;
}

/**
 * Draws one artwork and writes its files. The SVG is drawn every time, since it is cheap and its
 * bytes are the cache's key: a changed font, emblem or template cannot leave an old picture.
 * @throws Error naming the artwork, with the cause.
 */
export async function renderArtwork({ job, files }: Artwork, parts: RenderParts): Promise<RenderedFile[]> {
  try {
    const svg = await parts.draw(job);
    const rendered: RenderedFile[] = [];
    for (const { path, type } of files) {
      const encoder = parts.encoders[type];
      const key = toCacheKey(svg, type, encoder.version);
      const known = encoder.cached ? await parts.cache.read(key) : undefined;
      const bytes = known ?? (await encoder.encode(svg, job));
      if (encoder.cached && !known) await parts.cache.write(key, bytes);
      await parts.write(path, bytes);
      rendered.push({ path, bytes: bytes.length, fromCache: known !== undefined });
    }
    return rendered;
  } catch (cause) {
    throw new Error(`Cannot render ${job.name}: ${(cause as Error).message}`, { cause });
  }
}
