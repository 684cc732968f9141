import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type DrawnArtwork, drawArtwork } from '#artwork/to-svg.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { createCache } from '../cache.ts';
import { readAssets } from '../read-assets.ts';
import type { RenderedFile } from '../rendered-file.ts';
import type { WorkerSetting } from '../worker-setting.ts';
import { createKitBuilder } from './build-kit.ts';
import { renderOverview } from './render-overview.ts';

/** The kits of one edition. */
export interface KitOrder {
  kits: readonly Kit[];
  /** Those of the edition. */
  artworks: readonly Artwork[];
  /** The SHA-256 of each of their files, by its path. */
  sums: ReadonlyMap<string, string>;
}

/** A task of the threads that have drawn the artworks: packs kits and writes them below the output folder. */
export default async function packKits({ kits, artworks, sums }: KitOrder): Promise<RenderedFile[]> {
  const { root, outFolder, cacheFolder } = workerData as WorkerSetting;
  const cache = createCache(cacheFolder);
  const toSum = (path: string): string => {
    const sum = sums.get(path);
    if (sum === undefined) throw new Error(`${path} was not rendered in this build`);
    return sum;
  };
  const assets = await readAssets(root);
  // An edition's kits show the same artworks.
  const drawn = new Map<string, Promise<DrawnArtwork>>();
  const draw = (job: Artwork['job']): Promise<DrawnArtwork> => {
    const drawing = drawn.get(job.name) ?? drawArtwork(job, assets);
    drawn.set(job.name, drawing);
    return drawing;
  };
  const buildKit = createKitBuilder(artworks, {
    read: (path) => readFile(join(outFolder, path)),
    toSum,
    renderOverview: (kit, members) => renderOverview(kit, members, { draw, toSum, cache }),
    cache,
  });
  const rendered: RenderedFile[] = [];
  for (const kit of kits) {
    const { bytes, sha256 } = await buildKit(kit);
    await writeWhole(join(outFolder, kit.path), bytes);
    rendered.push({ path: kit.path, bytes: bytes.length, sha256, fromCache: false });
  }
  return rendered;
}
