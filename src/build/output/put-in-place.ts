import { rename, rm, stat } from 'node:fs/promises';
import { type ExchangeFolders, exchangeFolders } from './exchange-folders.ts';
import { fillFolder } from './fill-folder.ts';

export interface Places {
  /** What was built. */
  staging: string;
  /** Where it shall be; no link. */
  output: string;
  /** A name beside `staging` for what was there until now. */
  previous: string;
}

/** Of a folder that a disk is mounted on, whose parent is another's, that lies on another disk, or is in use. */
const cannotBeRenamed = ['EACCES', 'EBUSY', 'ENOTEMPTY', 'EPERM', 'EROFS', 'EXDEV'];

/**
 * Puts the finished folder in the place of the old one: in one step where the system can, else by two renames
 * with a moment between them, else file by file.
 * @returns what was left behind with the reason, when the old one could not be deleted whole.
 */
export async function putInPlace(
  { staging, output, previous }: Places,
  exchange: ExchangeFolders = exchangeFolders,
): Promise<string | undefined> {
  const isThere = await stat(output).then(
    () => true,
    () => false,
  );
  if (!isThere) return void (await rename(staging, output));
  if (exchange(staging, output)) return remove(staging);
  try {
    await rename(output, previous);
  } catch (error) {
    if (!cannotBeRenamed.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await fillFolder(output, staging);
    return remove(staging);
  }
  try {
    await rename(staging, output);
  } catch (error) {
    await rename(previous, output);
    throw error;
  }
  return remove(previous);
}

/** @returns what stayed and why, in words. */
export async function remove(folder: string): Promise<string | undefined> {
  try {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    return `${folder} could not be deleted (${(error as Error).message}); it is not needed any more, delete it by hand`;
  }
}
