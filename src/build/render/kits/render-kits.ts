import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { createCache } from '../cache.ts';
import { type Ledger, writeNoted } from '../ledger.ts';
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
  let drawing: ReturnType<typeof startDrawing> | undefined;
  const draw = async (job: Artwork['job']) => {
    drawing ??= startDrawing(root);
    return (await drawing)(job);
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

/** What draws is loaded where something is to be drawn. */
async function startDrawing(root: string): Promise<(job: Artwork['job']) => Promise<DrawnArtwork>> {
  const [{ drawArtwork }, { readAssets }] = await Promise.all([
    import('#artwork/to-svg.ts'),
    import('../read-assets.ts'),
  ]);
  const assets = await readAssets(root);
  return (job) => drawArtwork(job, assets);
}
