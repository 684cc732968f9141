import { existsSync } from 'node:fs';
import { readdir, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BuildPlaces } from './find-build-places.ts';
import { remove } from './put-in-place.ts';

/**
 * Clears away what builds left that were killed, and puts the good output back that one of them had under its
 * other name. Only for whoever has the lock.
 * @returns what could not be deleted, in words.
 */
export async function clearLeftovers({ output, folder, lock, prefixes }: BuildPlaces): Promise<string[]> {
  const names = await readdir(folder);
  const find = (prefix: string) =>
    names
      .filter((name) => name === prefix || name.startsWith(`${prefix}-`))
      .map((name) => join(folder, name));
  const previous = await sortByAge(find(prefixes.previous));
  const newest = previous.at(-1);
  if (newest !== undefined && !existsSync(output)) await rename(newest, output);
  // Of the lock itself only drafts and what guarded its removal: nobody who comes now finds it forgotten.
  const own = basename(lock);
  const drafts = names.filter((name) => name.startsWith(`${own}.`) || name.startsWith(`${own}-`));
  const left = [...previous, ...find(prefixes.staging), ...drafts.map((name) => join(folder, name))];
  const problems = await Promise.all(left.map(remove));
  return problems.filter((problem) => problem !== undefined);
}

async function sortByAge(folders: readonly string[]): Promise<string[]> {
  const aged = await Promise.all(
    folders.map(async (folder) => ({ folder, changed: (await stat(folder)).ctimeMs })),
  );
  return aged.sort((one, other) => one.changed - other.changed).map(({ folder }) => folder);
}
