import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCache, sumFile, toCacheKey } from '#build/render/cache.ts';
import { writeWhole } from '#content/editing/write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const key = toCacheKey('png', 1, '<svg/>');
const picture = sumFile(Buffer.from('a picture'));
const toFiles = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const toEntry = async () => {
  const [file] = await toFiles();
  if (!file) throw new Error('The cache wrote no file');
  return file;
};

describe('createCache', () => {
  it('gives back what was written', async () => {
    const cache = createCache(folder);
    await cache.write(key, picture);
    expect(await cache.read(key)).toEqual(picture);
    expect(await createCache(folder).read(key)).toEqual(picture);
  });

  it('has nothing under another key, nor in a folder that is not there', async () => {
    await createCache(folder).write(key, picture);
    expect(await createCache(folder).read(toCacheKey('png', 2, '<svg/>'))).toBeUndefined();
    expect(await createCache(join(folder, 'none')).read(key)).toBeUndefined();
  });

  it.each([0, 1, 31, 32, 40])('counts an entry cut to %i bytes as absent', async (length) => {
    await createCache(folder).write(key, picture);
    await truncate(await toEntry(), length);
    expect(await createCache(folder).read(key)).toBeUndefined();
  });

  it.each([0, 31, 32, 40])('counts an entry with a wrong byte at %i as absent', async (at) => {
    await createCache(folder).write(key, picture);
    const entry = await readFile(await toEntry());
    entry[at] = (entry[at] ?? 0) ^ 1;
    await writeFile(await toEntry(), entry);
    expect(await createCache(folder).read(key)).toBeUndefined();
  });

  it('mends a damaged entry by writing it again', async () => {
    const cache = createCache(folder);
    await cache.write(key, picture);
    await truncate(await toEntry(), 5);
    await cache.write(key, picture);
    expect(await cache.read(key)).toEqual(picture);
  });

  it('leaves no temporary file, even when many write one entry at once', async () => {
    const cache = createCache(folder);
    await Promise.all(Array.from({ length: 20 }, () => cache.write(key, picture)));
    expect(await toFiles()).toHaveLength(1);
    expect(await cache.read(key)).toEqual(picture);
  });

  it('does not hide that the disk cannot be read', async () => {
    await writeFile(join(folder, key.slice(0, 2)), 'a file where a folder should be');
    await expect(createCache(folder).read(key)).rejects.toThrow('ENOTDIR');
  });
});

describe('toCacheKey', () => {
  it('depends on the drawing, the type and the encoder’s version', () => {
    const keys = [
      key,
      toCacheKey('png', 1, '<svg> </svg>'),
      toCacheKey('pdf', 1, '<svg/>'),
      toCacheKey('png', 2, '<svg/>'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(toCacheKey('png', 1, '<svg/>')).toBe(key);
  });
});

describe('writeWhole', () => {
  it('makes the folders that are missing and replaces what was there', async () => {
    const file = join(folder, 'tai-ve/2025/a.png');
    await writeWhole(file, Buffer.from('old'));
    await writeWhole(file, Buffer.from('new'));
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await toFiles()).toEqual([file]);
  });

  it('leaves nothing behind when the file cannot be put in its place', async () => {
    await writeWhole(join(folder, 'taken/inside'), picture.bytes);
    await expect(writeWhole(join(folder, 'taken'), picture.bytes)).rejects.toThrow();
    expect(await toFiles()).toEqual([join(folder, 'taken/inside')]);
  });
});
