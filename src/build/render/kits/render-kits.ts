import type { Artwork } from '#domain/artwork/artwork.ts';
import { toEdition } from '#domain/artwork/edition.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { createCache } from '../cache.ts';
import { type Ledger, writeNoted } from '../ledger.ts';
import type { RenderPool } from '../pool.ts';
import type { WorkerSetting } from '../worker-setting.ts';
import { recallKit } from './kit-contents.ts';

export interface KitSummary {
  kits: number;
  bytes: number;
}

/**
 * Fills the kits from the artworks' finished files and writes them below the output folder. Those of an edition of which
 * one was not packed before are made by a thread of the pool.
 */
export async function renderKits(
  kits: readonly Kit[],
  all: readonly Artwork[],
  { outFolder, cacheFolder }: WorkerSetting,
  ledger: Ledger,
  { packKits }: Pick<RenderPool, 'packKits'>,
): Promise<KitSummary> {
  const cache = createCache(cacheFolder);
  const toSum = (path: string) => ledger.get(path).sha256;
  const byEdition = Map.groupBy(all, ({ job }) => toEdition(job));
  const render = async (year: Kit['year'], editionKits: readonly Kit[]): Promise<void> => {
    const artworks = byEdition.get(year) ?? [];
    const recalled = [];
    for (const kit of editionKits) recalled.push(await recallKit(kit, artworks, { toSum, cache }));
    if (recalled.every((file) => file !== undefined)) {
      for (const [at, file] of recalled.entries())
        await writeNoted(outFolder, editionKits[at]?.path ?? '', file, ledger);
      return;
    }
    const paths = artworks.flatMap(({ files }) => files.map(({ path }) => path));
    const sums = new Map(paths.map((path) => [path, toSum(path)]));
    const rendered = await packKits({ kits: editionKits, artworks, sums });
    for (const { path, ...row } of rendered) ledger.note(path, row);
  };
  await Promise.all(
    Map.groupBy(kits, ({ year }) => year)
      .entries()
      .map(([year, rows]) => render(year, rows)),
  );
  const bytes = kits.reduce((sum, { path }) => sum + ledger.get(path).bytes, 0);
  return { kits: kits.length, bytes };
}
