import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeFolders } from '#build/output/exchange-folders.ts';
import { fillFolder } from '#build/output/fill-folder.ts';
import { findBuildPlaces } from '#build/output/find-build-places.ts';
import { openPermissions } from '#build/output/open-permissions.ts';
import { putInPlace } from '#build/output/put-in-place.ts';

const disk = vi.hoisted(() => ({ cannotRename: '', cannotDelete: '' }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const refuse = (code: string) => Object.assign(new Error(`${code}: refused`), { code });
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (from === disk.cannotRename) throw refuse('EBUSY');
      return real.rename(from, to);
    },
    rm: async (path: string, options?: object) => {
      if (path === disk.cannotDelete) throw refuse('EACCES');
      return real.rm(path, options);
    },
  };
});

let root: string;
beforeEach(async () => {
  Object.assign(disk, { cannotRename: '', cannotDelete: '' });
  root = await mkdtemp(join(tmpdir(), 'in-place-'));
});
afterEach(async () => {
  Object.assign(disk, { cannotRename: '', cannotDelete: '' });
  await rm(root, { recursive: true });
});

async function write(folder: string, files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, folder, name, '..'), { recursive: true });
    await writeFile(join(root, folder, name), text);
  }
  return join(root, folder);
}

async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [
    file.slice(root.length + folder.length + 2),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

const never = (): boolean => false;
const old = { 'index.html': 'old', 'gone/index.html': 'old', 'a/b.txt': 'old', kind: 'a file' };
const fresh = { 'index.html': 'new', 'a/b.txt': 'new', 'c/d/e.txt': 'new', 'kind/index.html': 'a folder' };

/** Puts `fresh` where `old` was. */
async function replace(exchange?: typeof exchangeFolders): Promise<string | undefined> {
  await write('dist', old);
  const staging = await write('.dist-staging', fresh);
  return putInPlace(
    { staging, output: join(root, 'dist'), previous: join(root, '.dist-previous') },
    exchange,
  );
}

describe('a finished site', () => {
  it.each([
    ['in one step', undefined],
    ['by two renames where the system knows no exchange', never],
  ])('takes the place of the old one %s', async (_, exchange) => {
    expect(await replace(exchange)).toBeUndefined();
    expect(await readTree('dist')).toEqual(fresh);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('is written into a folder that cannot be renamed, file by file', async () => {
    disk.cannotRename = join(root, 'dist');
    const before = await stat(await write('dist', old));
    expect(await replace(never)).toBeUndefined();
    expect(await readTree('dist')).toEqual(fresh);
    expect((await stat(join(root, 'dist'))).ino).toBe(before.ino);
    expect(await readdir(join(root, 'dist'))).not.toContain('gone');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('is in place even if the old one cannot be deleted, which is said', async () => {
    disk.cannotDelete = join(root, '.dist-previous');
    expect(await replace(never)).toMatch(/\.dist-previous could not be deleted \(EACCES: refused\)/);
    expect(await readTree('dist')).toEqual(fresh);
  });

  it('leaves the old one when it cannot be renamed itself', async () => {
    disk.cannotRename = join(root, '.dist-staging');
    await expect(replace(never)).rejects.toThrow('EBUSY');
    expect(await readTree('dist')).toEqual(old);
  });
});

describe.runIf(process.platform === 'linux')('an exchange of folders', () => {
  it('is made without a moment in which one is missing', async () => {
    const one = await write('one', { 'index.html': 'one' });
    const other = await write('other', { 'index.html': 'other' });
    expect(exchangeFolders(one, other)).toBe(true);
    expect(await readTree('one')).toEqual({ 'index.html': 'other' });
    expect(await readTree('other')).toEqual({ 'index.html': 'one' });
  });

  it('with what is not there changes nothing', async () => {
    const one = await write('one', { 'index.html': 'one' });
    expect(exchangeFolders(one, join(root, 'missing'))).toBe(false);
    expect(await readdir(root)).toEqual(['one']);
  });
});

describe('the place of a build', () => {
  it('is beside what a linked output leads to, and the link stays', async () => {
    const target = await write('srv/site', old);
    await symlink(target, join(root, 'dist'));
    const places = await findBuildPlaces(join(root, 'dist'));
    expect(places).toMatchObject({
      output: target,
      folder: join(root, 'srv'),
      lock: join(root, 'srv/.site-lock'),
    });
  });

  it('is found for a link to what is not there yet', async () => {
    await symlink('srv/site', join(root, 'dist'));
    expect((await findBuildPlaces(join(root, 'dist'))).output).toBe(join(root, 'srv/site'));
  });

  it('is another one for every build', async () => {
    const [one, other] = [
      await findBuildPlaces(join(root, 'dist')),
      await findBuildPlaces(join(root, 'dist')),
    ];
    expect(one.staging).not.toBe(other.staging);
    expect(one.lock).toBe(other.lock);
  });
});

describe('published files', () => {
  it.skipIf(process.platform === 'win32')('can be read by everybody, whatever the shell hides', async () => {
    const folder = await write('site', fresh);
    for (const name of ['', 'c', 'c/d']) await chmod(join(folder, name), 0o700);
    for (const name of ['index.html', 'c/d/e.txt']) await chmod(join(folder, name), 0o600);
    await openPermissions(folder);
    const { stdout } = await promisify(execFile)('find', [
      folder,
      '(',
      '-type',
      'd',
      '-not',
      '-perm',
      '755',
      ')',
      '-o',
      '(',
      '-type',
      'f',
      '-not',
      '-perm',
      '644',
      ')',
    ]);
    expect(stdout).toBe('');
  });
});

describe('a folder that is filled', () => {
  it('gets its pages after what they load', async () => {
    const from = await write('new', { 'a.html': '', 'z.js': '', 'sw.js': '' });
    const to = await write('live', {});
    await mkdir(join(root, 'live'), { recursive: true });
    await fillFolder(join(root, 'live'), from);
    expect(to).toBe(join(root, 'live'));
    const times = await Promise.all(
      ['z.js', 'a.html', 'sw.js'].map(
        async (name) => (await stat(join(root, 'live', name), { bigint: true })).ctimeNs,
      ),
    );
    expect(times).toEqual(times.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  it('keeps what the file system put there itself', async () => {
    const from = await write('new', { 'a.html': '' });
    await write('live', { 'lost+found/x': '' });
    await fillFolder(join(root, 'live'), from);
    expect((await readdir(join(root, 'live'))).sort()).toEqual(['a.html', 'lost+found']);
  });
});
