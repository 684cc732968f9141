import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { toSvg } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork.ts';
import { createCache, writeWhole } from './cache.ts';
import { encoders } from './encoders/all-encoders.ts';
import { readAssets } from './read-assets.ts';
import { type RenderedFile, renderArtwork } from './render-artwork.ts';

/** Where a worker reads from and writes to. */
export interface WorkerSetting {
  root: string;
  /** Absent when only the cache is to be filled. */
  outFolder?: string;
  cacheFolder: string;
}

const { root, outFolder, cacheFolder } = workerData as WorkerSetting;
const reading = readAssets(root);
// Told by the first batch; thrown here it would end the thread, and the build, without a word.
reading.catch(() => undefined);
const cache = createCache(cacheFolder);

/** The pool's task: some artworks, one after the other. */
export default async function renderBatch(artworks: Artwork[]): Promise<RenderedFile[]> {
  const assets = await reading;
  const rendered: RenderedFile[] = [];
  for (const artwork of artworks) {
    rendered.push(
      ...(await renderArtwork(artwork, {
        draw: (job) => toSvg(job, assets),
        encoders,
        cache,
        write: async (path, bytes) => {
          if (outFolder) await writeWhole(join(outFolder, path), bytes);
        },
      })),
    );
  }
  return rendered;
}
