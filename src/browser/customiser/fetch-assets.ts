import { toDrawing } from '#artwork/drawing.ts';
import type { EmblemArt } from '#artwork/emblem-art.ts';
import type { EmblemSet } from '#artwork/emblem-set.ts';
import { toBitmap } from '#artwork/to-bitmap.ts';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import type { AssetSources } from './drawing-protocol.ts';

/**
 * The emblems that the build reads from disk, over the network.
 * @throws Error naming the address that did not answer.
 */
export async function fetchAssets({ emblems }: AssetSources): Promise<ArtworkAssets> {
  const drawings = await Promise.all(
    Object.entries(emblems).map(async ([identity, files]) => [identity, await fetchEmblem(files)] as const),
  );
  return { emblems: Object.fromEntries(drawings) };
}

const fetchEmblem = async (files: Record<string, string>): Promise<EmblemSet> => {
  const arts = await Promise.all(
    Object.entries(files).map(async ([variant, address]) => [variant, await fetchArt(address)] as const),
  );
  return Object.fromEntries(arts) as unknown as EmblemSet;
};

async function fetchArt(address: string): Promise<EmblemArt> {
  const answer = await fetchWhole(address);
  return address.endsWith('.png')
    ? toBitmap(new Uint8Array(await answer.arrayBuffer()))
    : toDrawing(await answer.text());
}

async function fetchWhole(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer;
}
