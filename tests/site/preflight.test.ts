import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { checkPdf } from '../../scripts/preflight/check-pdf.ts';
import { builtSites } from '../support/built-sites.ts';
import { isFullRun } from '../support/is-full-run.ts';

const { folder } = builtSites[0] as (typeof builtSites)[number];
const { artworks, evergreen, emblems } = JSON.parse(
  await readFile(join(folder, 'artwork.json'), 'utf8'),
) as Manifest;
const published = [...artworks, ...evergreen, ...emblems]
  .flatMap(({ files }) => files.map(({ path, type }) => ({ path, type })))
  .filter(({ type }) => type === 'pdf')
  .map(({ path }) => path);

/** One of each kind of name, but for its year and its slogan. */
const toKind = (path: string): string => path.replace(/^.*\//, '').replace(/-20\d\d_|_[a-z0-9-]{20,}_/g, '_');
const samples = [...Map.groupBy(published, toKind).values()].flatMap(([path]) => (path ? [path] : []));

describe('the published PDFs', () => {
  it(`hold what a press and an office printer ask: ${isFullRun ? 'all' : 'one of each kind'}`, async () => {
    const paths = isFullRun ? published : samples;
    expect(paths.length).toBeGreaterThan(40);
    const faulty: string[] = [];
    for (const path of paths) {
      const faults = checkPdf(await readFile(join(folder, path)), path);
      if (faults.length > 0) faulty.push(`${path}: ${faults.join('; ')}`);
    }
    expect(faulty).toEqual([]);
  });
});
