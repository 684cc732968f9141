import { copyFile, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BuiltSite } from '../../scripts/built-site.ts';

/** The same site in a folder of the test's own, whose service worker the test may change. */
export async function copySite(site: BuiltSite): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of await readdir(site.folder)) {
    const from = resolve(site.folder, name);
    if (name === 'sw.js') await copyFile(from, join(folder, name));
    else await symlink(from, join(folder, name));
  }
  return { ...site, folder };
}
