import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toDrawing } from '#artwork/drawing.ts';
import type { ArtworkAssets, EmblemDrawings } from '#artwork/to-svg.ts';

/**
 * Reads the emblems from the project's folder.
 * @throws Error naming the emblem file that is missing or holds more than plain paths.
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

async function readEmblem(folder: string): Promise<EmblemDrawings> {
  const [colour, reversed, oneColour] = await Promise.all([
    readDrawing(join(folder, 'emblem.svg')),
    readDrawing(join(folder, 'emblem-reversed.svg')),
    readDrawing(join(folder, 'emblem-one-colour.svg')),
  ]);
  return { colour, reversed, oneColour };
}

async function readDrawing(file: string) {
  const svg = await readFile(file, 'utf8');
  try {
    return toDrawing(svg);
  } catch (cause) {
    throw new Error(`Cannot draw ${file}`, { cause });
  }
}
