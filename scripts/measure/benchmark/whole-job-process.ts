/** Renders synthetic campaigns with the pool in a process of its own, whose memory is then the job's. */
import { createPool } from '#build/render/pool.ts';
import { renderArtworks } from '#build/render/render-artworks.ts';
import { root } from './pipelines.ts';
import { toSyntheticArtworks } from './synthetic-artworks.ts';

export interface WholeJobRequest {
  campaigns: number;
  edited: boolean;
  outFolder: string;
  cacheFolder: string;
}

export interface WholeJobReply {
  artworks: number;
  files: number;
  fromCache: number;
  bytes: number;
  seconds: number;
  peakMegabytes: number;
}

const { campaigns, edited, ...folders } = JSON.parse(process.argv[2] ?? '') as WholeJobRequest;
const artworks = toSyntheticArtworks(campaigns, edited);
const start = performance.now();
const pool = createPool({ root, ...folders });
const { files, fromCache, bytes } = await renderArtworks(artworks, pool, () => undefined);
await pool.close();
const reply: WholeJobReply = {
  artworks: artworks.length,
  files,
  fromCache,
  bytes,
  seconds: (performance.now() - start) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.send?.(reply);
