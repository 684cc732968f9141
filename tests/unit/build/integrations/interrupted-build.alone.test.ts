import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeFolders } from '#build/output/exchange-folders.ts';
import { isFullRun } from '../../../support/is-full-run.ts';
import { buildInProcess } from './build-in-process.ts';

/** Which change of the disk fails, counted from 1; 0 is none. */
const disk = vi.hoisted(() => ({ changes: 0, failsAt: 0, staysBroken: false }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const breaks = (): boolean => {
    disk.changes += 1;
    if (disk.failsAt === 0) return false;
    return disk.staysBroken ? disk.changes >= disk.failsAt : disk.changes === disk.failsAt;
  };
  const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const failing = <Name extends 'mkdir' | 'rename' | 'rm'>(name: Name) =>
    (async (...given: Parameters<(typeof real)[Name]>) => {
      if (breaks()) throw full();
      return (real[name] as (...all: unknown[]) => unknown)(...given);
    }) as unknown as (typeof real)[Name];
  return {
    ...real,
    mkdir: failing('mkdir'),
    rename: failing('rename'),
    rm: failing('rm'),
    writeFile: async (file: string, bytes: string | Uint8Array) => {
      if (!breaks()) return real.writeFile(file, bytes);
      await real.writeFile(file, bytes.slice(0, bytes.length / 2));
      throw full();
    },
  };
});

let root: string;
beforeEach(async () => {
  mend();
  root = await mkdtemp(join(tmpdir(), 'interrupted-'));
});
afterEach(async () => {
  mend();
  await rm(root, { recursive: true });
});

function mend(): void {
  Object.assign(disk, { changes: 0, failsAt: 0, staysBroken: false });
}

/** Every file below a folder with its content; undefined when there is no such folder. */
async function readTree(folder: string): Promise<Record<string, string> | undefined> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!entries) return undefined;
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(root.length + folder.length + 2), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byRenames = (): boolean => false;

async function countChanges(words: string, exchange?: ExchangeFolders): Promise<number> {
  mend();
  await buildInProcess(root, words, exchange);
  return disk.changes;
}

/** What is there as `dist`, or as the old output's other name until the next build puts it back. */
async function readLeft() {
  const previous = (await readdir(root)).find((name) => name.startsWith('.dist-previous'));
  return (await readTree('dist')) ?? (previous ? readTree(previous) : undefined);
}

/** Of a quick run each way tries every fourth change, and the four ways together all of them. */
const step = isFullRun ? 1 : 4;

describe.each([
  { what: 'meets a full disk', first: 1, staysBroken: false },
  { what: 'is killed', first: 3, staysBroken: true },
  {
    what: 'meets a full disk where folders cannot be exchanged',
    first: 2,
    staysBroken: false,
    exchange: byRenames,
  },
  { what: 'is killed where folders cannot be exchanged', first: 4, staysBroken: true, exchange: byRenames },
])('a build that $what', ({ first, staysBroken, exchange }) => {
  it('leaves the old output whole at whatever moment, and the next build is right', async () => {
    await countChanges('mới');
    const expected = await readTree('dist');
    await rm(join(root, '.cache'), { recursive: true });
    await buildInProcess(root, 'cũ', byRenames);
    const old = await readTree('dist');
    const total = await countChanges('thử', exchange);
    expect(total).toBeGreaterThan(20);
    for (let failsAt = isFullRun ? 1 : first; failsAt <= total; failsAt += step) {
      mend();
      await buildInProcess(root, 'cũ', byRenames);
      await rm(join(root, '.cache'), { recursive: true });
      Object.assign(disk, { changes: 0, failsAt, staysBroken });
      await buildInProcess(root, 'mới', exchange).catch(() => undefined);
      mend();
      const left = await readLeft();
      if (exchange === undefined) expect(await readTree('dist')).toEqual(left);
      expect([old, expected], `after change ${failsAt} of ${total}`).toContainEqual(left);
      await buildInProcess(root, 'mới', byRenames);
      expect(await readTree('dist'), `the build after change ${failsAt}`).toEqual(expected);
      expect((await readdir(root)).sort()).toEqual(['.cache', 'dist']);
    }
  });
});

it('ends with the artwork’s name and the reason when the disk is full', async () => {
  await buildInProcess(root, 'cũ', byRenames);
  await rm(join(root, '.cache'), { recursive: true });
  mend();
  Object.assign(disk, { failsAt: 20 });
  await expect(buildInProcess(root, 'mới')).rejects.toThrow(/Cannot render .*ENOSPC/);
});
