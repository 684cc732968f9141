import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { checkPdf } from '../../scripts/preflight/check-pdf.ts';
import { builtSites } from '../support/built-sites.ts';
import { isFullRun } from '../support/is-full-run.ts';

const { folder } = builtSites[0] as (typeof builtSites)[number];
const { artworks, evergreen, translated, emblems } = JSON.parse(
  await readFile(join(folder, 'artwork.json'), 'utf8'),
) as Manifest;
const published = [...artworks, ...evergreen, ...translated, ...emblems]
  .flatMap(({ files }) => files.map(({ path, type }) => ({ path, type })))
  .filter(({ type }) => type === 'pdf')
  .map(({ path }) => path);

/** Where the site keeps what is printed and no artwork: by what it is. */
const others = {
  'leaflets and booklets': 'tai-ve/*/to-gap/*.pdf',
  'easy sheets': 'nam/*/*.pdf',
  'stickers and name badges': 'an-pham/*.pdf',
  'cards with numbers': 'ho-tro/*.pdf',
};
const found = await Promise.all(
  Object.values(others).map(async (pattern) =>
    (await Array.fromAsync(glob(pattern, { cwd: folder }))).sort(),
  ),
);

/** One of each kind of name, but for its year and its slogan. */
const toKind = (path: string): string =>
  path.replace(/^.*\//, '').replace(/-20\d\d(?=[_.])|_[a-z0-9-]{20,}(?=_)/g, '');
const toSamples = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, toKind).values()].flatMap(([path]) => (path ? [path] : []));

describe('the published PDFs', () => {
  it(`hold what a press and an office printer ask: ${isFullRun ? 'all' : 'one of each kind'}`, async () => {
    const paths = isFullRun ? published : toSamples(published);
    expect(paths.length).toBeGreaterThan(40);
    expect(await listFaulty(paths)).toEqual([]);
  });

  it.each(Object.keys(others).map((name, at) => ({ name, paths: found[at] ?? [] })))(
    'hold it too where they are $name',
    async ({ paths }) => {
      expect(paths).not.toEqual([]);
      expect(await listFaulty(isFullRun ? paths : toSamples(paths))).toEqual([]);
    },
  );
});

async function listFaulty(paths: readonly string[]): Promise<string[]> {
  const faulty: string[] = [];
  for (const path of paths) {
    const faults = checkPdf(await readFile(join(folder, path)), path);
    if (faults.length > 0) faulty.push(`${path}: ${faults.join('; ')}`);
  }
  return faulty;
}
