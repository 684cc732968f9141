import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followImports } from '#build/integrations/follow-imports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
  await mkdir(join(folder, '_astro'));
  const scripts = {
    'a.1x-_.js':
      'import{b}from"./b.2.js";new Worker(new URL(`/thang/_astro/worker-3.js`,""+import.meta.url))',
    'b.2.js': 'import"./a.1x-_.js";const deps=["_astro/c.4.js"]',
    'worker-3.js': "fetch(new URL('/thang/_astro/layout-5.wasm'))",
    'c.4.js': '"https://example.org/d.js"',
    'stray.js': '',
  };
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, '_astro', name), text);
});
afterEach(() => rm(folder, { recursive: true }));

test('what a script loads is followed to its end, each file once', async () => {
  expect(await followImports(folder, ['_astro/a.1x-_.js', 'data.json'])).toEqual([
    '_astro/a.1x-_.js',
    '_astro/b.2.js',
    '_astro/c.4.js',
    '_astro/layout-5.wasm',
    '_astro/worker-3.js',
    'data.json',
  ]);
});

test('a named script that is not there ends the build', async () => {
  await writeFile(join(folder, '_astro/stray.js'), 'import"./gone.js"');
  await expect(followImports(folder, ['_astro/stray.js'])).rejects.toThrow('gone.js');
});
