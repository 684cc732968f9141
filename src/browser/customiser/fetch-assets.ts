import { toDrawing } from '#artwork/drawing.ts';
import type { Mark } from '#artwork/mark.ts';
import { toBitmap } from '#artwork/to-bitmap.ts';
import type { ArtworkAssets, EmblemMarks } from '#artwork/to-svg.ts';
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

const fetchEmblem = async (files: Record<string, string>): Promise<EmblemMarks> => {
  const marks = await Promise.all(
    Object.entries(files).map(async ([variant, address]) => [variant, await fetchMark(address)] as const),
  );
  return Object.fromEntries(marks) as unknown as EmblemMarks;
};

async function fetchMark(address: string): Promise<Mark> {
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
