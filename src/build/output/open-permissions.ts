import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets everybody read what is published, and only its owner write: a server runs as another user, and the
 * shell that built may have hidden its files (umask 077).
 */
export async function openPermissions(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
