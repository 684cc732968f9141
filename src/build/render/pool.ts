import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { createCache } from './cache.ts';
import { type DrawingSources, digestDrawing, readDrawingSources, toDrawingPlace } from './digest-drawing.ts';
import type { KitOrder } from './kits/pack-kits.ts';
import { recallArtwork } from './recall-artwork.ts';
import type { RenderedFile } from './rendered-file.ts';
import { toWriterNow } from './to-writer.ts';
import type { PoolSetting, WorkerData } from './worker-setting.ts';

/** Renders batches of artworks somewhere else. */
export interface RenderPool {
  render: (batch: Artwork[]) => Promise<RenderedFile[]>;
  /** Packs the kits of one edition somewhere else, and writes them. */
  packKits: (order: KitOrder) => Promise<RenderedFile[]>;
  /** A digest of what the drawing depends on besides the jobs. */
  digest: () => Promise<string>;
  /** The same, one by one. */
  readSources: () => Promise<DrawingSources>;
  /** The artworks so far that were drawn, since nothing of them could be recalled. */
  listDrawn: () => readonly Artwork[];
  close: () => Promise<void>;
}

/**
 * One thread a core: Satori and resvg block theirs, and each thread costs 150–250 MB. None is begun while all that is
 * asked for was drawn before by the same code.
 */
export function createPool(setting: PoolSetting): RenderPool {
  const parts = { cache: createCache(setting.cacheFolder), write: toWriterNow(setting.outFolder) };
  const reading = readDrawingSources(toDrawingPlace(setting.root));
  const digesting = reading.then(digestDrawing);
  const drawn: Artwork[] = [];
  // Told by the first batch.
  digesting.catch(() => undefined);
  let threads: Threads | undefined;
  return {
    async render(batch) {
      const drawing = await digesting;
      const recalled = batch.map((artwork) => recallArtwork(artwork, drawing, parts));
      const others = batch.filter((_, at) => !recalled[at]);
      if (others.length === 0) return recalled.flatMap((files) => files ?? []);
      threads ??= startThreads({ ...setting, drawing });
      drawn.push(...others);
      return [...recalled.flatMap((files) => files ?? []), ...(await threads.run(others))];
    },
    async packKits(order) {
      threads ??= startThreads({ ...setting, drawing: await digesting });
      return threads.run(order, { filename: toFilename('./kits/pack-kits.ts') });
    },
    digest: () => digesting,
    readSources: () => reading,
    listDrawn: () => drawn,
    close: async () => threads?.destroy(),
  };
}

/** Threads that draw; told another file of tasks, they know already what drawing loads. */
type Threads = Piscina<Artwork[] | KitOrder, RenderedFile[]>;

const toFilename = (path: string): string => new URL(path, import.meta.url).href;

const startThreads = (workerData: WorkerData): Threads =>
  new Piscina({
    filename: toFilename('./worker.ts'),
    workerData,
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
