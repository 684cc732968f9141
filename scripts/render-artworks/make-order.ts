import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import { readPlanInput } from '#content/folder/read-plan-input.ts';
import { type ArtworkOrder, planOrder } from '#domain/artwork/order-artwork.ts';
import { toSlug } from '#vietnamese/fold-text.ts';

/**
 * Makes one file of one artwork, without the cache.
 * @returns the path of the file and its size in bytes.
 * @throws Error that says what cannot be made.
 */
export async function makeOrder(
  root: string,
  outFolder: string,
  order: ArtworkOrder,
): Promise<{ path: string; bytes: number }> {
  const { job, files } = planOrder(await readPlanInput(root), order, toSlug);
  const [file] = files;
  if (!file) throw new Error(`The order of ${job.name} has no file`);
  const drawn = await drawArtwork(job, await readAssets(root));
  const path = join(outFolder, file.path);
  // Somebody may have worked on it since.
  if (existsSync(path)) throw new Error(`${path} is there already; move it away, or name another --out`);
  const bytes = await encoders[file.type].encode(drawn, job, file);
  await writeWhole(path, bytes);
  return { path, bytes: bytes.length };
}
