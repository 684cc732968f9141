import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFullRun } from '../support/is-full-run.ts';
import { build, createTinySite, startBuild, writeWords } from '../support/tiny-site.ts';

/** Shares of the output's files after which the build is killed; the last one is when it is put in place. */
const moments = isFullRun ? [0.1, 0.4, 0.7, 1] : [0.4];

describe('a build killed by the system', () => {
  let root: string;
  beforeAll(async () => {
    root = await createTinySite();
  });
  afterAll(() => rm(root, { recursive: true }));

  it('leaves the old output whole, and the next build is right even if its cache is damaged', async () => {
    await writeWords(root, 'Bình đẳng giới là thước đo của văn minh');
    await build(root);
    const expected = await readDigests(join(root, 'dist'));
    await rm(join(root, '.cache'), { recursive: true });
    await writeWords(root, 'Chấm dứt bạo lực, vun đắp yêu thương.');
    await build(root);
    const old = await readDigests(join(root, 'dist'));
    expect(old).not.toEqual(expected);
    await writeWords(root, 'Bình đẳng giới là thước đo của văn minh');

    const fileCount = Object.keys(expected ?? {}).length;
    for (const moment of moments) {
      const child = startBuild(root);
      const ended = once(child, 'exit');
      // A build that is done between two looks has put its output in place, which is right as well.
      while (child.exitCode === null && (await countStaged(root)) < moment * fileCount) await setTimeout(25);
      child.kill('SIGKILL');
      await ended;
      const left = (await readDigests(join(root, 'dist'))) ?? (await readDigests(await findPrevious(root)));
      expect([old, expected], `killed after ${moment} of the files`).toContainEqual(left);
    }

    await damageCache(join(root, '.cache/artwork'));
    await build(root);
    expect(await readDigests(join(root, 'dist'))).toEqual(expected);
    expect((await readdir(root)).filter((name) => name.startsWith('.dist-'))).toEqual([]);
  }, 900_000);
});

const findBeside = async (root: string, prefix: string): Promise<string> =>
  join(root, (await readdir(root)).find((name) => name.startsWith(prefix)) ?? prefix);

const countStaged = async (root: string): Promise<number> =>
  countFiles(await findBeside(root, '.dist-staging'));
const findPrevious = (root: string): Promise<string> => findBeside(root, '.dist-previous');

async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

/** SHA-256 of every file below a folder; undefined when there is no such folder. */
async function readDigests(folder: string): Promise<Record<string, string> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const files = entries
    ?.filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  if (!files) return undefined;
  const digests = files.sort().map(async (file) => {
    const digest = createHash('sha256').update(await readFile(file));
    return [file.slice(folder.length + 1), digest.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** Changes a byte in the middle of every entry. */
async function damageCache(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 255;
    await writeFile(file, bytes);
  }
}
