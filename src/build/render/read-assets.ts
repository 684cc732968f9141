import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmblemArt } from '#artwork/emblem-art.ts';
import type { EmblemSet } from '#artwork/emblem-set.ts';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import { toBitmap } from '#artwork/to-bitmap.ts';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import { deriveEmblemPng, toEmblemPng } from './encoders/emblem-bitmap.ts';

/**
 * Reads the emblems from the project's folder: of each variant the SVG, else the PNG, else one derived
 * of the full-coloured PNG.
 * @throws Error naming the emblem file that is missing or cannot be drawn.
 */
export async function readAssets(root: string): Promise<ArtworkAssets> {
  const folder = join(root, 'content/identities');
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const emblems = await Promise.all(
    names.map(async (name) => [name, await readEmblem(join(folder, name))] as const),
  );
  return { emblems: Object.fromEntries(emblems) };
}

async function readEmblem(folder: string): Promise<EmblemSet> {
  const files = await readdir(folder);
  const read = (name: string, derive?: (png: Buffer) => Promise<Buffer>) =>
    readArt(folder, files, name, derive);
  const [colour, reversed, oneColour] = await Promise.all([
    read('emblem'),
    read('emblem-reversed', (png) => deriveEmblemPng(png, 'white')),
    read('emblem-one-colour', (png) => deriveEmblemPng(png, 'black')),
  ]);
  return { colour, reversed, oneColour };
}

async function readArt(
  folder: string,
  files: readonly string[],
  name: string,
  derive?: (png: Buffer) => Promise<Buffer>,
): Promise<EmblemArt> {
  const derived = derive && files.includes('emblem.png') ? derive : undefined;
  const isPicture = !files.includes(`${name}.svg`) && (files.includes(`${name}.png`) || derived);
  const file = join(folder, isPicture ? `${name}.png` : `${name}.svg`);
  try {
    if (!isPicture) return toPlainDrawing(await readFile(file, 'utf8'));
    if (files.includes(`${name}.png`)) return toBitmap(await toEmblemPng(await readFile(file)));
    const png = await readFile(join(folder, 'emblem.png'));
    return toBitmap(await (derived ?? toEmblemPng)(png));
  } catch (cause) {
    throw new Error(`Cannot draw ${file}`, { cause });
  }
}
