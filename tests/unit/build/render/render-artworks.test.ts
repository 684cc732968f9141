import { describe, expect, it } from 'vitest';
import type { RenderPool } from '#build/render/pool.ts';
import { type RenderProgress, renderArtworks } from '#build/render/render-artworks.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

const toArtworks = (count: number): Artwork[] =>
  Array.from({ length: count }, (_, index) => ({
    ...toTestArtwork({ text: String(index) }),
    files: [
      { path: `${index}.png`, type: 'png' },
      { path: `${index}.svg`, type: 'svg' },
    ],
  }));

/** A pool without threads: each file has ten bytes, PNG comes from the cache. */
function createFakePool(fails: (batch: Artwork[]) => boolean = () => false) {
  const rendered: string[] = [];
  const pool: Pick<RenderPool, 'render'> = {
    async render(batch) {
      await new Promise((resolve) => setTimeout(resolve, batch.length % 3));
      if (fails(batch)) throw new Error(`Cannot render ${batch[0]?.job.message.text}`);
      rendered.push(...batch.map(({ job }) => job.message.text));
      return batch.flatMap(({ files }) =>
        files.map(({ path, type }) => ({ path, bytes: 10, sha256: '', fromCache: type === 'png' })),
      );
    },
  };
  return { pool, rendered };
}

describe('renderArtworks', () => {
  it('renders every artwork once and adds up what was made', async () => {
    const { pool, rendered } = createFakePool();
    expect(await renderArtworks(toArtworks(21), pool, () => undefined)).toEqual({
      artworks: 21,
      files: 42,
      fromCache: 21,
      bytes: 420,
    });
    expect(rendered.map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, index) => index),
    );
  });

  it('reports progress that only grows, up to the whole', async () => {
    const progress: RenderProgress[] = [];
    const summary = await renderArtworks(toArtworks(30), createFakePool().pool, (now) => progress.push(now));
    const counts = progress.map(({ artworks }) => artworks);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ ...summary, total: 30 });
    expect(
      progress.every(({ artworks, files, bytes }) => files === 2 * artworks && bytes === 10 * files),
    ).toBe(true);
  });

  it('renders the others when one batch fails, and then fails with every reason', async () => {
    const { pool, rendered } = createFakePool((batch) => batch.some(({ job }) => job.message.text === '9'));
    const failure = await renderArtworks(toArtworks(24), pool, () => undefined).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(AggregateError);
    expect((failure as AggregateError).message).toMatch(/failed:\nCannot render 8$/);
    expect((failure as AggregateError).errors).toHaveLength(1);
    expect(rendered).toHaveLength(16);
    expect(rendered).not.toContain('9');
  });

  it('has nothing to do for no artworks', async () => {
    expect(await renderArtworks([], createFakePool().pool, () => undefined)).toEqual({
      artworks: 0,
      files: 0,
      fromCache: 0,
      bytes: 0,
    });
  });
});
