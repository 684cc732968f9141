import { workerData } from 'node:worker_threads';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { createCache } from './cache.ts';
import { encoders } from './encoders/all-encoders.ts';
import { readAssets } from './read-assets.ts';
import { renderArtwork } from './render-artwork.ts';
import type { RenderedFile } from './rendered-file.ts';
import { toWriter } from './to-writer.ts';
import type { WorkerData } from './worker-setting.ts';

const { root, outFolder, cacheFolder, drawing } = workerData as WorkerData;
const reading = readAssets(root);
// Told by the first batch; thrown here it would end the thread, and the build, without a word.
reading.catch(() => undefined);
const cache = createCache(cacheFolder);
const write = toWriter(outFolder);

/** The pool's task: some artworks, one after the other. */
export default async function renderBatch(artworks: Artwork[]): Promise<RenderedFile[]> {
  const assets = await reading;
  const rendered: RenderedFile[] = [];
  for (const artwork of artworks) {
    rendered.push(
      ...(await renderArtwork(artwork, {
        draw: (job) => drawArtwork(job, assets),
        encoders,
        cache,
        drawing,
        write,
      })),
    );
  }
  return rendered;
}
