import { describe, expect, it, vi } from 'vitest';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import { keepAssets } from '#build/integrations/keep-assets.ts';

const assets: ArtworkAssets = { emblems: {} };

describe('keepAssets', () => {
  it('reads once, until an emblem changes', async () => {
    const read = vi.fn(async () => assets);
    const kept = keepAssets('/du-an', read);
    await kept.get();
    await kept.get();
    kept.forget('/du-an/content/2023/slogans.yaml');
    await kept.get();
    expect(read).toHaveBeenCalledTimes(1);
    kept.forget('/du-an/content/identities/trai-tim-cam/emblem.svg');
    await kept.get();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads again after a reading that failed', async () => {
    const read = vi.fn(async () => assets).mockRejectedValueOnce(new Error('Cannot draw emblem.svg'));
    const kept = keepAssets('/du-an', read);
    await expect(kept.get()).rejects.toThrow('Cannot draw emblem.svg');
    await expect(kept.get()).resolves.toBe(assets);
  });
});
