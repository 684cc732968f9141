import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { RenderedFile } from './render-artwork.ts';
import type { PoolSetting } from './worker-setting.ts';

/** Renders batches of artworks somewhere else. */
export interface RenderPool {
  render: (batch: Artwork[]) => Promise<RenderedFile[]>;
  close: () => Promise<void>;
}

/** One thread a core: Satori and resvg block theirs, and each thread costs 150–250 MB. */
export function createPool(setting: PoolSetting): RenderPool {
  const pool = new Piscina<Artwork[], RenderedFile[]>({
    filename: new URL('./worker.ts', import.meta.url).href,
    workerData: setting,
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  return { render: (batch) => pool.run(batch), close: () => pool.destroy() };
}
