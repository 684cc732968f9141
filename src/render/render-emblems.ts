import { join } from 'node:path';
import { writeEmblemPdf, writeEmblemSvg } from '#artwork/write-emblem.ts';
import type { EmblemSheet } from '#domain/emblem-files.ts';
import { writeWhole } from './cache.ts';
import { compressPng } from './encoders/encode-png.ts';
import { rasterise } from './encoders/rasterise.ts';
import { readAssets } from './read-assets.ts';
import type { WorkerSetting } from './worker-setting.ts';

/** Makes the emblem's files, few and quick, so they are not cached. @throws Error naming an identity without a folder. */
export async function renderEmblems(
  emblems: readonly EmblemSheet[],
  { root, outFolder }: Pick<WorkerSetting, 'root' | 'outFolder'>,
): Promise<void> {
  const assets = await readAssets(root);
  for (const emblem of emblems) {
    const drawing = assets.emblems[emblem.identity]?.[emblem.variant];
    if (!drawing) throw new Error(`No emblem was read for the identity "${emblem.identity}"`);
    const { author, licence } = emblem.credit;
    const texts = { Title: emblem.title, Author: author, Copyright: `${licence.name}, ${licence.url}` };
    for (const { path, widthPx } of emblem.files) {
      const bytes = widthPx
        ? await compressPng(await rasterise(writeEmblemSvg(drawing, emblem.title), widthPx), texts)
        : writeEmblemPdf(drawing, emblem);
      await writeWhole(join(outFolder, path), bytes);
    }
  }
}
