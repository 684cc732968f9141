import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';

/** What a slow line still brings within half a minute; docs/customiser.md names the present size. */
const mostBytes = 980_000;

it.each(builtSites)('the drawing code of the site built for $base stays small', async ({ folder }) => {
  const names = await readdir(join(folder, '_astro'));
  const parts = names.filter((name) =>
    /^(drawing-worker.*\.js|layout.*\.wasm|open-studio.*\.js)$/.test(name),
  );
  expect(parts).toHaveLength(3);
  const sizes = await Promise.all(
    parts.map(async (name) => gzipSync(await readFile(join(folder, '_astro', name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
});
