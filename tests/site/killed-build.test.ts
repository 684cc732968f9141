import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, createTinySite, startBuild, writeWords } from '../support/tiny-site.ts';

const kills = 4;

describe('a build killed by the system', () => {
  let root: string;
  beforeAll(async () => {
    root = await createTinySite();
  });
  afterAll(() => rm(root, { recursive: true }));

  it('leaves the old output whole, and the next build is right even if its cache is damaged', async () => {
    await writeWords(root, 'Bình đẳng giới là thước đo của văn minh');
    const duration = await build(root);
    const expected = await readDigests(join(root, 'dist'));
    await rm(join(root, '.cache'), { recursive: true });
    await writeWords(root, 'Chấm dứt bạo lực, vun đắp yêu thương.');
    await build(root);
    const old = await readDigests(join(root, 'dist'));
    expect(old).not.toEqual(expected);
    await writeWords(root, 'Bình đẳng giới là thước đo của văn minh');

    for (let kill = 0; kill < kills; kill += 1) {
      // One moment at random in each quarter of a build's time.
      const moment = (duration * (kill + Math.random())) / kills;
      const child = startBuild(root);
      const ended = once(child, 'exit');
      await setTimeout(moment);
      child.kill('SIGKILL');
      await ended;
      const left =
        (await readDigests(join(root, 'dist'))) ?? (await readDigests(join(root, '.dist-previous')));
      expect([old, expected], `killed after ${moment.toFixed(0)} ms`).toContainEqual(left);
    }

    await damageCache(join(root, '.cache/artwork'));
    await build(root);
    expect(await readDigests(join(root, 'dist'))).toEqual(expected);
    expect(await readdir(root)).not.toContain('.dist-staging');
  }, 300_000);
});

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
