import { randomUUID } from 'node:crypto';
import { chmod, copyFile, lstat, mkdir, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Makes a folder hold what another holds, file by file: for a folder that cannot be renamed, since it is where
 * a disk is mounted or its parent belongs to somebody else. What pages load comes before the pages, and what
 * is no longer there goes last, so a visitor meets no page without its parts.
 * @throws Error before anything is written when there is too little room.
 */
export async function fillFolder(folder: string, from: string): Promise<void> {
  const { files, folders, bytes } = await listTree(from);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes)
    throw new Error(
      `${folder} cannot be renamed, so the new site must be copied into it beside the old one: ` +
        `that takes ${toMegabytes(bytes)} MB, and ${toMegabytes(bavail * bsize)} MB are free`,
    );
  for (const name of folders) await makeFolder(join(folder, name));
  for (const name of files.sort((one, other) => rank(one) - rank(other)))
    await copyWhole(join(from, name), join(folder, name));
  await removeOthers(folder, new Set(files), new Set(folders));
}

/** Pages follow their parts; the worker, which lists both, comes last. */
const rank = (name: string): number => (name === 'sw.js' ? 2 : name.endsWith('.html') ? 1 : 0);

async function makeFolder(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there && !there.isDirectory()) await rm(path);
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = join(dirname(to), `.${randomUUID()}`);
  try {
    await copyFile(from, draft);
    const there = await lstat(to).catch(() => undefined);
    if (there?.isDirectory()) await rm(to, { recursive: true });
    await rename(draft, to);
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeOthers(folder: string, files: Set<string>, folders: Set<string>): Promise<void> {
  const there = await listTree(folder);
  for (const name of there.files) if (!files.has(name)) await rm(join(folder, name), { force: true });
  // The deepest first.
  for (const name of there.folders.sort().reverse()) if (!folders.has(name)) await rmdir(join(folder, name));
}

interface Tree {
  /** Below the folder, with `/`. */
  files: string[];
  folders: string[];
  bytes: number;
}

async function listTree(folder: string): Promise<Tree> {
  const tree: Tree = { files: [], folders: [], bytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    // What a file system keeps for itself where it is mounted.
    if (name.split('/')[0] === 'lost+found') continue;
    if (entry.isDirectory()) tree.folders.push(name);
    else {
      tree.files.push(name);
      tree.bytes += (await lstat(path)).size;
    }
  }
  return tree;
}

const toMegabytes = (bytes: number): number => Math.round(bytes / 1e6);
