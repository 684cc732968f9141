import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuietLine } from '#browser/offline/quiet-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const createLine = () => createQuietLine(() => Date.now());

describe('createQuietLine', () => {
  it('lets pass at once while no page has asked for anything', async () => {
    await createLine().wait();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits until no page has asked for a while', async () => {
    const line = createLine();
    line.noteWish();
    const passed = vi.fn();
    const waiting = line.wait().then(passed);
    await vi.advanceTimersByTimeAsync(900);
    line.noteWish();
    await vi.advanceTimersByTimeAsync(900);
    expect(passed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    await waiting;
    expect(passed).toHaveBeenCalledOnce();
  });

  it('passes in the end where pages never stop asking', async () => {
    const line = createLine();
    const asking = setInterval(line.noteWish, 100);
    line.noteWish();
    const passed = vi.fn();
    const waiting = line.wait().then(passed);
    await vi.advanceTimersByTimeAsync(11_000);
    await waiting;
    clearInterval(asking);
    expect(passed).toHaveBeenCalledOnce();
  });
});
