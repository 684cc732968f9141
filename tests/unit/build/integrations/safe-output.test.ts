import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { safeOutput } from '#build/integrations/safe-output.ts';
import { identifyProcess } from '#build/output/process-identity.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'output-'));
});
afterEach(() => rm(root, { recursive: true }));

interface Update {
  outDir?: URL;
  vite?: { server: { watch: { ignored: ((path: string) => boolean)[] } } };
}

type Hook = (given: object) => unknown;
const call = async (integration: AstroIntegration, hook: string, given: object) =>
  (integration.hooks as Record<string, Hook | undefined>)[hook]?.(given);

/** Processes that have ended by the time of the next one: what they leave is what a killed build leaves. */
const owner = { ...identifyProcess(), start: 'another' };
const whenProcessEnds = () => ({
  finish: <Result>(work: () => Promise<Result>) => work(),
  forget: () => undefined,
});

/** Starts a command as Astro does. @returns the folder that it writes to, and what ends it well. */
async function start(command: 'build' | 'dev' = 'build') {
  const integration = safeOutput({ owner, whenProcessEnds });
  let isWatched: (path: string) => boolean = () => true;
  let outDir = pathToFileURL(`${join(root, 'dist')}/`);
  await call(integration, 'astro:config:setup', {
    command,
    config: { root: pathToFileURL(`${root}/`), outDir, cacheDir: pathToFileURL(`${join(root, '.cache')}/`) },
    logger: { warn: () => undefined },
    updateConfig: (update: Update) => {
      outDir = update.outDir ?? outDir;
      const ignored = update.vite?.server.watch.ignored ?? [];
      isWatched = (path) => !ignored.some((isIgnored) => isIgnored(path));
    },
  });
  const folder = fileURLToPath(outDir);
  return {
    folder,
    isWatched: (path: string) => isWatched(join(root, path)),
    async write(page: string) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), page);
    },
    finish: () =>
      call(integration, 'astro:build:done', { logger: { info: () => undefined, warn: () => undefined } }),
  };
}

const readPage = (folder = 'dist') => readFile(join(root, folder, 'index.html'), 'utf8');

async function build(page: string) {
  const run = await start();
  await run.write(page);
  await run.finish();
}

describe('safeOutput', () => {
  it('puts a finished build in the place of the old one and leaves nothing else', async () => {
    await build('old');
    await build('new');
    expect(await readPage()).toBe('new');
    expect((await readdir(root)).sort()).toEqual(['.cache', 'dist']);
  });

  it('leaves the old output while a build runs, and when it fails', async () => {
    await build('old');
    const failed = await start();
    await failed.write('half');
    expect(failed.folder).not.toBe(`${join(root, 'dist')}/`);
    expect(await readPage()).toBe('old');
    await build('new');
    expect(await readPage()).toBe('new');
  });

  it('begins with an empty folder, whatever a failed build left', async () => {
    const failed = await start();
    await failed.write('half');
    await writeFile(join(failed.folder, 'left.html'), '');
    const run = await start();
    await run.write('new');
    await run.finish();
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html', 'release.json']);
  });

  it.each(['build', 'dev'] as const)(
    'restores, at the next %s, what was killed between two renames',
    async (command) => {
      await build('old');
      await rename(join(root, 'dist'), join(root, '.dist-previous'));
      await start(command);
      expect(await readPage()).toBe('old');
      expect(existsSync(join(root, '.dist-previous'))).toBe(false);
    },
  );

  it('forgets the previous output of a build that was killed while clearing it away', async () => {
    await build('new');
    await mkdir(join(root, '.dist-previous'));
    await writeFile(join(root, '.dist-previous/index.html'), 'old');
    await start('dev');
    expect(await readPage()).toBe('new');
    expect((await readdir(root)).sort()).toEqual(['.cache', 'dist']);
  });

  it('leaves the output folder of a dev server alone', async () => {
    await build('old');
    const run = await start('dev');
    expect(run.folder).toBe(`${join(root, 'dist')}/`);
    expect(await readPage()).toBe('old');
  });

  it('has the dev server look at nothing that builds write', async () => {
    const { isWatched } = await start('dev');
    const written = ['dist', 'dist/index.html', '.dist-staging-1-a/x', '.dist-previous-1-a/x', '.dist-lock'];
    expect(written.filter(isWatched)).toEqual([]);
    const read = ['src/pages/index.astro', 'content/2025/dist.yaml', 'distribution/a.ts', 'src/dist/a.ts'];
    expect(read.filter(isWatched)).toEqual(read);
  });

  it.each(['a%20b', 'a%zz', 'a b', 'ký hiệu', 'a;b&c=d'])('builds in a folder named “%s”', async (name) => {
    root = join(root, name);
    await build('new');
    expect(await readPage()).toBe('new');
    root = join(root, '..');
  });
});
