import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromFolder, keepPreviousFiles } from '#build/output/keep-previous-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'releases-'));
});
afterEach(() => rm(root, { recursive: true }));

let releases = 0;
/** Builds a site of these files over the one that is published. @returns the folder of the new one. */
async function publish(before: string | undefined, ...files: string[]): Promise<string> {
  releases += 1;
  const folder = join(root, String(releases));
  for (const file of ['index.html', ...files]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  await keepPreviousFiles(folder, fromFolder(before ?? join(root, 'nothing')));
  return folder;
}

const list = async (folder: string): Promise<string[]> => (await readdir(join(folder, '_astro'))).sort();

describe('a release', () => {
  it('keeps the scripts of the one before, and of none before that', async () => {
    const one = await publish(undefined, '_astro/a.1.js', '_astro/b.1.js');
    const two = await publish(one, '_astro/a.2.js', '_astro/b.1.js');
    expect(await list(two)).toEqual(['a.1.js', 'a.2.js', 'b.1.js']);
    const three = await publish(two, '_astro/a.3.js', '_astro/b.1.js');
    expect(await list(three)).toEqual(['a.2.js', 'a.3.js', 'b.1.js']);
    expect(await readFile(join(three, '_astro/a.2.js'), 'utf8')).toBe('_astro/a.2.js');
  });

  it('that is built again keeps what it kept', async () => {
    const one = await publish(undefined, '_astro/a.1.js');
    const two = await publish(one, '_astro/a.2.js');
    expect(await list(await publish(two, '_astro/a.2.js'))).toEqual(['a.1.js', 'a.2.js']);
  });

  it('keeps the parts of the search index too, and no pages', async () => {
    const one = await publish(
      undefined,
      'pagefind/records/0.1.json',
      'pagefind/index/a.pf_index',
      'old/index.html',
    );
    const two = await publish(one, 'pagefind/records/0.2.json');
    expect((await readdir(join(two, 'pagefind/records'))).sort()).toEqual(['0.1.json', '0.2.json']);
    expect(await readdir(join(two, 'pagefind/index'))).toEqual(['a.pf_index']);
    expect(await readdir(two)).not.toContain('old');
  });

  it.each([
    ['a page', '<!doctype html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list of another shape', '{"files":"_astro/a.1.js"}'],
    ['a way out', '{"files":["../../secret","_astro/../../secret","/etc/passwd"]}'],
  ])('keeps nothing where the list of the one before is %s', async (_, text) => {
    const one = await publish(undefined, '_astro/a.1.js');
    await writeFile(join(one, 'release.json'), text);
    await writeFile(join(root, 'secret'), 'secret');
    const two = await publish(one, '_astro/a.2.js');
    expect(await list(two)).toEqual(['a.2.js']);
  });
});
