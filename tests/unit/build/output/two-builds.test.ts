import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identifyProcess } from '#build/output/process-identity.ts';

const program = join(import.meta.dirname, '../../../support/small-build.ts');
const fileCount = 40;

/** Milliseconds between the two starts; `BUILD_PAIRS=50` tries as many others. */
const offsets = process.env.BUILD_PAIRS
  ? Array.from({ length: Number(process.env.BUILD_PAIRS) }, (_, index) => index * 17)
  : [0, 60, 250];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'two-builds-'));
});
afterEach(() => rm(root, { recursive: true }));

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
}

function start(words: string, pause = 5): Run {
  const child = spawn(process.execPath, [program, root, words, String(fileCount), String(pause)]);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  return { child, ended: once(child, 'close').then(([code]) => ({ code, said })) };
}

/** The words of the site, when all of its files have the same. */
async function readSite(): Promise<{ files: number; words: string[] }> {
  const names = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(names.map((name) => readFile(join(root, 'dist', name), 'utf8')));
  return { files: names.length, words: [...new Set(texts)] };
}

const listLeft = async (): Promise<string[]> => (await readdir(root)).sort();

describe('two builds in one folder', () => {
  it.each(offsets)('end with one whole site, %d ms after each other', async (offset) => {
    const one = start('one');
    await setTimeout(offset);
    const other = start('other');
    const ends = await Promise.all([one.ended, other.ended]);
    const site = await readSite();
    expect(site.files).toBe(fileCount);
    expect(site.words).toHaveLength(1);
    for (const { code, said } of ends) {
      if (code === 0) expect(said).toContain('Finished output');
      else expect(said).toMatch(/Another build is at work here: process \d+ on /);
    }
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    expect(await listLeft()).toEqual(['.cache', 'dist']);
  });
});

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('a build that gets %s', (signal) => {
  it('stops, leaves the old site, and nothing of its own', async () => {
    await start('old', 0).ended;
    const run = start('new', 50);
    while (!(await readdir(root)).some((name) => name.startsWith('.dist-staging'))) await setTimeout(10);
    run.child.kill(signal);
    const { code } = await run.ended;
    expect(code).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
    expect(await readSite()).toEqual({ files: fileCount, words: ['old'] });
    expect(await listLeft()).toEqual(['.cache', 'dist']);
  });
});

describe('a lock', () => {
  const write = (holder: object) =>
    writeFile(join(root, '.dist-lock'), JSON.stringify({ ...identifyProcess(), since: 'then', ...holder }));
  const hour = 3600;

  it.each([
    ['of a process that was killed', { pid: 2 ** 22 + 1 }],
    ['of an earlier process of the same number', { start: '1' }],
    ['of an earlier running of the machine', { boot: 'another' }],
  ])('%s does not keep a build out', async (_, holder) => {
    await write(holder);
    expect(await start('new', 0).ended).toMatchObject({ code: 0 });
    expect(await listLeft()).toEqual(['.cache', 'dist']);
  });

  it('that cannot be read does not keep a build out', async () => {
    await writeFile(join(root, '.dist-lock'), '{"pid":');
    expect(await start('new', 0).ended).toMatchObject({ code: 0 });
  });

  it('of a process that runs keeps a build out, and says which', async () => {
    await write({});
    const { code, said } = await start('new', 0).ended;
    expect(code).toBe(1);
    expect(said).toContain(`process ${process.pid} on`);
    expect(said).toContain(`delete ${join(root, '.dist-lock')}`);
  });

  it('of another machine counts for as long as it is touched', async () => {
    await write({ host: 'another' });
    expect(await start('new', 0).ended).toMatchObject({ code: 1 });
    const before = Date.now() / 1000 - hour;
    await utimes(join(root, '.dist-lock'), before, before);
    expect(await start('new', 0).ended).toMatchObject({ code: 0 });
  });

  it('that was forgotten is taken by one of several builds', async () => {
    await write({ start: '1' });
    const ends = await Promise.all([start('a'), start('b'), start('c')].map(({ ended }) => ended));
    expect(ends.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    expect((await readSite()).words).toHaveLength(1);
    expect(await listLeft()).toEqual(['.cache', 'dist']);
  });
});
