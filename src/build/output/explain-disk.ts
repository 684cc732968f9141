import { statfsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Less than the largest files take: what failed with so little room most likely failed for want of it. */
const scarce = 16e6;

/** A sentence on the disks that are full, for the end of a build that failed; empty when there is room. */
export function explainFullDisk(folders: readonly string[]): string {
  const full = folders.filter((folder) => {
    try {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize < scarce;
    } catch {
      // Not there: then it is not what was full.
      return false;
    }
  });
  return full.length === 0
    ? ''
    : `The disk is full: less than ${scarce / 1e6} MB are free for ${full.join(' and ')}. Make room and build again; the site that was there is unchanged.\n`;
}

/**
 * @param name begins that of the file which is written and deleted again.
 * @throws Error in words when nothing can be written to the folder, which is created where it is missing.
 */
export async function checkWritable(folder: string, what: string, name = '.probe'): Promise<void> {
  const probe = join(folder, `${name}.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Error(`${what} ${folder} cannot be written to: ${reasons[code ?? ''] ?? message}`, { cause });
  }
}

const reasons: Record<string, string> = {
  EEXIST: 'something that is no folder has its name',
  ENOTDIR: 'something that is no folder has its name',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the share of the disk that this user may fill is full',
  EACCES: 'its owner does not let this user write; change its owner or its permissions',
  EPERM: 'its owner does not let this user write; change its owner or its permissions',
  EROFS: 'it lies on a disk that can only be read; mount it for writing, or move the project',
};
