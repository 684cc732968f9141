import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { createPool, type RenderPool } from '#build/render/pool.ts';
import { projectRoot, readTestAssets, toTestArtwork } from '../../../support/artwork-job.ts';

describe('createPool', () => {
  let folder: string;
  let pool: RenderPool;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pool-'));
    const [outFolder, cacheFolder] = [join(folder, 'out'), join(folder, 'cache')];
    pool = createPool({ root: projectRoot, outFolder, cacheFolder });
  });
  afterAll(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  const screen = toTestArtwork({ format: 'web-banner' });
  const print = { ...toTestArtwork({ format: 'a4' }), files: [{ path: 'a4.svg', type: 'svg' as const }] };

  it('writes a small batch, and takes from the cache what it made before', async () => {
    const files = await pool.render([screen, print]);
    expect(files.map(({ fromCache }) => fromCache)).toEqual([false, false]);
    for (const { path, bytes } of files) {
      expect((await stat(join(folder, 'out', path))).size).toBe(bytes);
    }
    const again = await pool.render([screen]);
    expect(again.map(({ fromCache }) => fromCache)).toEqual([true]);
    expect(pool.listDrawn().map(({ job }) => job.format)).toEqual(['web-banner', 'a4']);
    expect(await pool.readSources()).toHaveProperty('src/build/render/worker.ts');
  });

  it('draws in a thread what is drawn here, byte for byte', async () => {
    await pool.render([print]);
    const drawn = await drawArtwork(print.job, await readTestAssets());
    const here = await encoders.svg.encode(drawn, print.job, { path: 'a4.svg', type: 'svg' });
    expect(await readFile(join(folder, 'out/a4.svg'))).toEqual(here);
  });

  it('fails with the artwork’s name when one cannot be drawn', async () => {
    const wordy = toTestArtwork({ format: 'khung-avatar', text: 'bình đẳng giới '.repeat(40).trim() });
    await expect(pool.render([wordy])).rejects.toThrow(
      /^Cannot render thang-hanh-dong-2025_khung-avatar_khau-hieu_nen-cam: .* characters too long/,
    );
  });

  it('fails when the emblems cannot be read, instead of waiting for ever', async () => {
    const elsewhere = createPool({ root: folder, cacheFolder: join(folder, 'cache') });
    await expect(elsewhere.render([screen])).rejects.toThrow('content/identities');
    await elsewhere.close();
  });
});
