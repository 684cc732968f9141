import type { EmblemFile, EmblemSheet } from '#domain/artwork/emblem-files.ts';
import { createCache, type SummedFile, sumFile, toCacheKey } from './cache.ts';
import { type Ledger, writeNoted } from './ledger.ts';
import type { WorkerSetting } from './worker-setting.ts';

/**
 * Makes the emblem's files, or takes them from the cache.
 * @param drawing digest of what draws them, the emblems in it
 * @throws Error naming an identity without a folder.
 */
export async function renderEmblems(
  emblems: readonly EmblemSheet[],
  { root, outFolder, cacheFolder }: WorkerSetting,
  drawing: string,
  ledger: Ledger,
): Promise<void> {
  const cache = createCache(cacheFolder);
  for (const emblem of emblems) {
    for (const file of emblem.files) {
      const key = toCacheKey('emblem', 1, drawing, { ...emblem, files: [file] });
      const known = await cache.read(key);
      const made = known ?? (await make(emblem, file, root));
      if (!known) await cache.write(key, made);
      await writeNoted(outFolder, file.path, made, ledger);
    }
  }
}

/** What rasterises is loaded where something is to be made: a build that changes nothing does without. */
async function make(emblem: EmblemSheet, file: EmblemFile, root: string): Promise<SummedFile> {
  const [{ encodeEmblem }, { readAssets }] = await Promise.all([
    import('./encode-emblem.ts'),
    import('./read-assets.ts'),
  ]);
  return sumFile(await encodeEmblem(emblem, file, await readAssets(root)));
}
