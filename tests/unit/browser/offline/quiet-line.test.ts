import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuietLine } from '#browser/offline/quiet-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const createLine = () => createQuietLine(() => Date.now());

describe('createQuietLine', () => {
  it('lets pass at once while no page has asked for anything', async () => {
    await createLine().startWaiting()();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits until no page has asked for a while', async () => {
    const line = createLine();
    line.noteWish();
    const passed = vi.fn();
    const waiting = line.startWaiting()().then(passed);
    await vi.advanceTimersByTimeAsync(900);
    line.noteWish();
    await vi.advanceTimersByTimeAsync(900);
    expect(passed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    await waiting;
    expect(passed).toHaveBeenCalledOnce();
  });

  it('lets all files of a bundle pass in the end where pages never stop asking', async () => {
    const line = createLine();
    const asking = setInterval(line.noteWish, 100);
    line.noteWish();
    const wait = line.startWaiting();
    const passed = vi.fn();
    const waiting = (async () => {
      for (let file = 0; file < 40; file += 1) await wait();
    })().then(passed);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(passed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    await waiting;
    clearInterval(asking);
    expect(passed).toHaveBeenCalledOnce();
  });
});
