import { describe, expect, it, vi } from 'vitest';
import { keepUntilChanged } from '#build/integrations/keep-until-changed.ts';

describe('keepUntilChanged', () => {
  it('reads once, until a source changes', async () => {
    const read = vi.fn(async () => 'emblems');
    const kept = keepUntilChanged(read, (path) => path.endsWith('.svg'));
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
    const read = vi.fn(async () => 'emblems').mockRejectedValueOnce(new Error('Cannot draw emblem.svg'));
    const kept = keepUntilChanged(read);
    await expect(kept.get()).rejects.toThrow('Cannot draw emblem.svg');
    await expect(kept.get()).resolves.toBe('emblems');
  });
});
