import { toDrawing } from '#artwork/drawing.ts';
import type { ArtworkAssets, EmblemDrawings } from '#artwork/to-svg.ts';
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

const fetchEmblem = async (files: Record<string, string>): Promise<EmblemDrawings> => {
  const drawings = await Promise.all(
    Object.entries(files).map(async ([variant, address]) => {
      const svg = await (await fetchWhole(address)).text();
      return [variant, toDrawing(svg)] as const;
    }),
  );
  return Object.fromEntries(drawings) as unknown as EmblemDrawings;
};

async function fetchWhole(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer;
}
