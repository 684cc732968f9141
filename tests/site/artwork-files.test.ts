import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { FileType } from '#domain/artwork/file-type.ts';
import { type Format, toFormat } from '#domain/artwork/format.ts';
import { toKitFiles } from '#domain/artwork/kit.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { walkedSites } from '../support/built-sites.ts';

describe.each(walkedSites)('the artwork of the site built for $base', ({ folder }) => {
  const readManifest = async (): Promise<Manifest> =>
    JSON.parse(await readFile(join(folder, 'artwork.json'), 'utf8'));
  const readArtworks = async (): Promise<Artwork[]> => {
    const { artworks, evergreen, translated } = await readManifest();
    return [...artworks, ...evergreen, ...translated];
  };

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

  it('has previews of the size that the manifest promises, small enough for a slow line', async () => {
    const wrong: string[] = [];
    for (const { path, preview } of (await readArtworks()).flatMap(({ files }) => files)) {
      if (!preview) continue;
      const { width, height, size = 0 } = await sharp(await readFile(join(folder, path))).metadata();
      const right = width === preview.widthPx && height === preview.heightPx && size < 60_000;
      if (!right) wrong.push(`${path}: ${width} × ${height}, ${size} bytes`);
    }
    expect(wrong).toEqual([]);
  });

  it('has PDF files whose trim is the size that their format promises', async () => {
    const wrong: string[] = [];
    for (const { path, format } of listFiles(await readArtworks(), 'pdf')) {
      const pdf = await readFile(join(folder, path), 'latin1');
      const [left = 0, bottom = 0, right = 0, top = 0] = (/\/TrimBox \[([^\]]*)\]/.exec(pdf)?.[1] ?? '')
        .split(' ')
        .map((points) => (Number(points) * 25.4) / 72);
      const [width, height] = [right - left, top - bottom];
      if (format.medium !== 'print' || !pdf.endsWith('%%EOF\n')) wrong.push(path);
      else if (Math.abs(width - format.widthMm / format.scale) > 0.01)
        wrong.push(`${path}: ${width} mm wide`);
      else if (Math.abs(height - format.heightMm / format.scale) > 0.01)
        wrong.push(`${path}: ${height} mm high`);
    }
    expect(wrong).toEqual([]);
  });

  it('has kits whose every file is the published one, and whose digests are right', async () => {
    const { kits } = await readManifest();
    const artworks = await readArtworks();
    expect(kits.length).toBeGreaterThan(0);
    for (const kit of kits) {
      const { SHA256SUMS: sums, ...files } = unzipSync(await readFile(join(folder, kit.path)));
      const digests = Object.entries(files).map(([name, bytes]) => `${toDigest(bytes)}  ${name}\n`);
      expect(Buffer.from(sums ?? []).toString(), kit.path).toBe(digests.join(''));
      const published = await Promise.all(
        toKitFiles(kit, artworks).map(async ({ file }) => toDigest(await readFile(join(folder, file.path)))),
      );
      const packed = Object.entries(files).filter(([name]) => name.includes('/'));
      expect(
        packed.map(([, bytes]) => toDigest(bytes)),
        kit.path,
      ).toEqual(published);
    }
  });

  it('keeps a campaign of 17 slogans below 40 MB, kits included, and eleven campaigns below 400 MB', async () => {
    const sizes = new Map<string, number>();
    for await (const path of glob('tai-ve/**/*.*', { cwd: folder })) {
      const year = path.split(sep)[1] ?? '';
      sizes.set(year, (sizes.get(year) ?? 0) + (await stat(join(folder, path))).size);
    }
    expect([...sizes].filter(([, bytes]) => bytes > 40e6)).toEqual([]);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect((bytes / sizes.size) * 11).toBeLessThan(395e6);
  });

  it('has the emblem’s files, PNGs transparent and of the size in their name', async () => {
    const files = (await readManifest()).emblems.flatMap((emblem) => emblem.files);
    expect(files.length).toBeGreaterThan(0);
    const heads = { pdf: '%PDF-1.4', svg: '<svg xml' };
    for (const { path, type, widthPx } of files) {
      const bytes = await readFile(join(folder, path));
      if (type !== 'png') expect(bytes.toString('latin1', 0, 8), path).toBe(heads[type]);
      else expect(await sharp(bytes).metadata(), path).toMatchObject({ width: widthPx, hasAlpha: true });
    }
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

const toDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function listFiles(artworks: Artwork[], type: FileType): { path: string; format: Format }[] {
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
