import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgressLine } from '#build/render/write-progress.ts';

const progress = { artworks: 8, files: 16, fromCache: 4, bytes: 100, total: 24 };

function createOutput(isTTY: boolean) {
  const write = vi.fn((_text: string) => true);
  return { output: { isTTY, write } as unknown as NodeJS.WriteStream, write };
}

beforeEach(() => void vi.stubEnv('CI', ''));
afterEach(() => void vi.unstubAllEnvs());

describe('createProgressLine', () => {
  it('renews one line on a terminal and clears it at the end', () => {
    const { output, write } = createOutput(true);
    const line = createProgressLine(output);
    line.report(progress);
    line.end();
    expect(write.mock.calls[0]?.[0]).toMatch(/8\/24 artworks · \d+\/s · 4 of 16 files cached$/);
    expect(write.mock.calls.every(([text]) => text.startsWith('\r\u001B[K') && !text.includes('\n'))).toBe(
      true,
    );
  });

  it('writes nothing to a log, nor in CI', () => {
    const log = createOutput(false);
    createProgressLine(log.output).report(progress);
    vi.stubEnv('CI', 'true');
    const ci = createOutput(true);
    createProgressLine(ci.output).report(progress);
    expect([...log.write.mock.calls, ...ci.write.mock.calls]).toEqual([]);
  });
});
