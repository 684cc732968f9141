import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Artwork } from '#domain/artwork.ts';
import { type Format, toFormat } from '#domain/format.ts';
import { builtSites } from '../support/built-sites.ts';

describe.each(builtSites)('the artwork of the site built for $base', ({ folder }) => {
  const readArtworks = async (): Promise<Artwork[]> =>
    JSON.parse(await readFile(join(folder, 'artwork.json'), 'utf8')).artworks;

  it('is all there, each file once', async () => {
    const paths = (await readArtworks()).flatMap(({ files }) => files.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('has PNG files of the size that their format promises', async () => {
    const wrong: string[] = [];
    for (const { path, format } of listFiles(await readArtworks(), 'png')) {
      const { width, height } = await sharp(join(folder, path)).metadata();
      const right = format.medium === 'screen' && width === format.widthPx && height === format.heightPx;
      if (!right) wrong.push(`${path}: ${width} × ${height}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has SVG files of the size that their format promises, bleed included', async () => {
    const wrong: string[] = [];
    for (const { path, format } of listFiles(await readArtworks(), 'svg')) {
      const problem = findSizeProblem(await readFile(join(folder, path), 'utf8'), format);
      if (problem) wrong.push(`${path}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  });
});

function listFiles(artworks: Artwork[], type: 'png' | 'svg'): { path: string; format: Format }[] {
  return artworks.flatMap(({ job, files }) =>
    files.filter((file) => file.type === type).map(({ path }) => ({ path, format: toFormat(job.format) })),
  );
}

function findSizeProblem(svg: string, format: Format): string | undefined {
  const root = parse(svg).querySelector('svg');
  if (!root || !svg.trimEnd().endsWith('</svg>')) return 'is no SVG';
  const [width, height] = ['width', 'height'].map((name) => root.getAttribute(name) ?? '');
  const [, , boxWidth = 0, boxHeight = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const expected = toFileSize(format);
  if (width !== expected.width || height !== expected.height) return `${width} × ${height}`;
  const ratio = boxWidth / boxHeight / (Number.parseFloat(width) / Number.parseFloat(height));
  return Math.abs(ratio - 1) < 0.001 ? undefined : `the viewBox ${boxWidth} × ${boxHeight} is distorted`;
}

/** As the file's `width` and `height` say it. */
function toFileSize(format: Format): { width: string; height: string } {
  if (format.medium === 'screen') return { width: String(format.widthPx), height: String(format.heightPx) };
  const toMm = (mm: number) => `${Number(((mm + 2 * format.bleedMm) / format.scale).toFixed(3))}mm`;
  return { width: toMm(format.widthMm), height: toMm(format.heightMm) };
}
