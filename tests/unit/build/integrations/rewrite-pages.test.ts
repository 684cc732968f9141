import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { rewritePages } from '#build/integrations/rewrite-pages.ts';

it('gives every page to each rewriter in turn, with its address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'nam/2025'), { recursive: true });
  for (const file of ['index.html', 'nam/2025/index.html', '404.html'])
    await writeFile(join(folder, file), 'a');
  const { hooks } = rewritePages(
    ({ html, address }) => `${html} ${address}`,
    async ({ html }) => `${html}!`,
  );
  const done = hooks['astro:build:done'] as unknown as (given: object) => Promise<void>;
  await done({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  expect(await read('index.html')).toBe('a !');
  expect(await read('nam/2025/index.html')).toBe('a nam/2025/!');
  expect(await read('404.html')).toBe('a 404.html!');
  await rm(folder, { recursive: true });
});
