import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { type PrintFormat, toFormat } from '#domain/artwork/format.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import { builtSites } from '../support/built-sites.ts';
import { isTried } from '../support/is-full-run.ts';
import { lacksPressTools, runPressTool } from '../support/run-press-tools.ts';

const { folder } = builtSites[0] as (typeof builtSites)[number];
const { artworks } = JSON.parse(await readFile(join(folder, 'artwork.json'), 'utf8')) as {
  artworks: Artwork[];
};
const newest = Math.max(
  ...artworks.filter(({ job }) => job.message.kind === 'theme').map(({ job }) => job.year),
);
/** One of each print format and look: the newest theme that is known. */
const all = artworks
  .filter(({ job }) => job.year === newest && job.message.kind === 'theme')
  .flatMap(({ job, files }) =>
    files
      .filter(({ type }) => type === 'pdf')
      .map(({ path }) => ({
        name: job.name,
        job,
        file: join(folder, path),
        format: toFormat(job.format) as PrintFormat,
      })),
  )
  // An office printer is no press: tests/unit/artwork/office-copy.test.ts.
  .filter(({ format }) => !format.office);
/** Of a quick run one look a format: what they differ in is held by tests of the parts. */
const samples = [...Map.groupBy(all, ({ job }) => job.format).values()].flatMap((looks, row) =>
  looks.filter((_, column) => isTried(row, column, looks.length)),
);

const pointsPerMm = 72 / 25.4;
const noRgb = /(?:^|\s)[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\s|DeviceRGB|CalRGB|ICCBased/;

describe.skipIf(lacksPressTools)('a print file read with the tools of print shops', () => {
  it('is there for every print format', () => {
    expect(new Set(samples.map(({ job }) => job.format)).size).toBe(13);
  });

  it.each(samples)('$name is sound and holds no picture, no RGB and no drawing font', async ({ file }) => {
    await expect(runPressTool('qpdf', '--check', file)).resolves.toContain(
      'No syntax or stream encoding errors',
    );
    const images = (await runPressTool('pdfimages', '-list', file)).split('\n').slice(2).filter(Boolean);
    expect(images).toEqual([]);
    const fonts = (await runPressTool('pdffonts', file)).split('\n').slice(2).filter(Boolean);
    expect(fonts.filter((font) => !font.includes('Type 3'))).toEqual([]);
    const plain = await runPressTool('qpdf', '--qdf', '--stream-data=uncompress', file, '-');
    expect(plain).not.toMatch(noRgb);
    expect(plain).toMatch(/[\d.]+ [\d.]+ [\d.]+ [\d.]+ k\s/);
  });

  it.each(samples)(
    '$name has its true size, its bleed and its exact words',
    async ({ file, format, job }) => {
      const facts = await runPressTool('pdfinfo', '-box', file);
      const toBox = (name: string) =>
        (new RegExp(`${name}:\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)`).exec(facts) ?? [])
          .slice(1)
          .map(Number);
      const [left = 0, bottom = 0, right = 0, top = 0] = toBox('TrimBox');
      const bleed = toBox('BleedBox');
      const toPoints = (mm: number) => (mm / format.scale) * pointsPerMm;
      expect(right - left).toBeCloseTo(toPoints(format.widthMm), 0);
      expect(top - bottom).toBeCloseTo(toPoints(format.heightMm), 0);
      expect(left - (bleed[0] ?? 0)).toBeCloseTo(toPoints(format.bleedMm), 0);
      const [, , mediaRight = 0] = toBox('MediaBox');
      expect(mediaRight).toBeGreaterThan(bleed[2] ?? 0);
      const words = (await runPressTool('pdftotext', '-raw', file, '-'))
        .replaceAll(/\s+/g, ' ')
        .normalize('NFC');
      // A formal look has capitals.
      expect(toVietnameseCapitals(words)).toContain(toVietnameseCapitals(job.message.text));
    },
  );
});
