import { availableParallelism } from 'node:os';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { RenderPool } from './pool.ts';

export interface RenderSummary {
  artworks: number;
  files: number;
  fromCache: number;
  bytes: number;
}

export interface RenderProgress extends RenderSummary {
  total: number;
}

/** Small enough that the last batch leaves no core idle for long, large enough that messages cost nothing. */
const batchSize = 8;
/** Enough to keep every thread busy while the next one's files are read; more would only fill memory. */
const lanes = 2 * availableParallelism();

/**
 * Renders every artwork of the manifest in the pool and reports progress after each batch.
 * @throws AggregateError with every artwork that failed; the others are rendered all the same.
 */
export async function renderArtworks(
  artworks: readonly Artwork[],
  pool: Pick<RenderPool, 'render'>,
  report: (progress: RenderProgress) => void,
): Promise<RenderSummary> {
  const summary = { artworks: 0, files: 0, fromCache: 0, bytes: 0 };
  const failures: unknown[] = [];
  const render = async (batch: Artwork[]): Promise<void> => {
    try {
      const files = await pool.render(batch);
      summary.artworks += batch.length;
      summary.files += files.length;
      summary.fromCache += files.filter((file) => file.fromCache).length;
      summary.bytes += files.reduce((sum, file) => sum + file.bytes, 0);
      report({ ...summary, total: artworks.length });
    } catch (failure) {
      failures.push(failure);
    }
  };
  // The lanes take from one row of batches until it is empty.
  const batches = toBatches(artworks).values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const batch of batches) await render(batch);
    }),
  );
  if (failures.length > 0) {
    const reasons = failures.map((failure) => (failure as Error).message).join('\n');
    throw new AggregateError(failures, `${failures.length} batches of artwork failed:\n${reasons}`);
  }
  return summary;
}

const toBatches = (artworks: readonly Artwork[]): Artwork[][] =>
  Array.from({ length: Math.ceil(artworks.length / batchSize) }, (_, index) =>
    artworks.slice(index * batchSize, (index + 1) * batchSize),
  );
