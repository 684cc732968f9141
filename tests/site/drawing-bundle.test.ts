import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type ReleaseList, releaseListPath } from '#build/output/keep-previous-files.ts';
import { builtSites } from '../support/built-sites.ts';

/** What a slow line still brings within half a minute; docs/customiser.md names the present size. */
const mostBytes = 690_000;

it.each(builtSites)('the drawing code of the site built for $base stays small', async ({ folder }) => {
  const scripts = join(folder, '_astro');
  // What the release before brought lies beside it, for pages that are open.
  const { files } = JSON.parse(await readFile(join(folder, releaseListPath), 'utf8')) as ReleaseList;
  const names = files.flatMap((file) => (file.startsWith('_astro/') ? basename(file) : []));
  const begins = names.filter((name) =>
    /^(drawing-(worker|tasks).*\.js|layout-.*\.wasm|open-studio.*\.js)$/.test(name),
  );
  expect(begins).toHaveLength(4);
  const parts = new Set(begins);
  // A set that grows while it is walked is walked to its end: the bundler puts what several scripts share apart.
  for (const name of parts) {
    if (!name.startsWith('drawing-') && !name.startsWith('scene')) continue;
    const text = await readFile(join(scripts, name), 'utf8');
    for (const [, shared = ''] of text.matchAll(/from"\.\/([\w.-]+\.js)"/g)) parts.add(shared);
  }
  expect([...parts].filter((name) => /harfbuzz|noto-sans|shape-letter/.test(name))).toEqual([]);
  const sizes = await Promise.all(
    [...parts].map(async (name) => gzipSync(await readFile(join(scripts, name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
});
