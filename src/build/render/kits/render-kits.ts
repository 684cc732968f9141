import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { createCache } from '../cache.ts';
import { type Ledger, writeNoted } from '../ledger.ts';
import { readAssets } from '../read-assets.ts';
import type { WorkerSetting } from '../worker-setting.ts';
import { createKitBuilder } from './build-kit.ts';
import { renderOverview } from './render-overview.ts';

export interface KitSummary {
  kits: number;
  bytes: number;
}

/** Fills the kits from the artworks' finished files and writes them below the output folder. */
export async function renderKits(
  kits: readonly Kit[],
  artworks: readonly Artwork[],
  { root, outFolder, cacheFolder }: WorkerSetting,
  ledger: Ledger,
): Promise<KitSummary> {
  const cache = createCache(cacheFolder);
  const toSum = (path: string) => ledger.get(path).sha256;
  let assets: Promise<ArtworkAssets> | undefined;
  const draw = async (job: Artwork['job']) => {
    assets ??= readAssets(root);
    return drawArtwork(job, await assets);
  };
  const buildKit = createKitBuilder(artworks, {
    read: (path) => readFile(join(outFolder, path)),
    toSum,
    renderOverview: (kit, members) => renderOverview(kit, members, { draw, toSum, cache }),
    cache,
  });
  const summary = { kits: 0, bytes: 0 };
  for (const kit of kits) {
    const file = await buildKit(kit);
    await writeNoted(outFolder, kit.path, file, ledger);
    summary.kits += 1;
    summary.bytes += file.bytes.length;
  }
  return summary;
}
