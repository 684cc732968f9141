import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBuildPlaces } from '#build/output/find-build-places.ts';
import { lockFolder } from '#build/output/lock-folder.ts';

let root: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'places-')));
});
afterAll(() => rm(root, { recursive: true }));

it('is where the links of the output lead, also to what is not there yet', async () => {
  await symlink('two', join(root, 'one'));
  await symlink('sites/new', join(root, 'two'));
  expect((await findBuildPlaces(join(root, 'one'))).output).toBe(join(root, 'sites/new'));
});

it('is said in words to be nowhere when links lead in a circle', async () => {
  await symlink('round', join(root, 'about'));
  await symlink('about', join(root, 'round'));
  await expect(findBuildPlaces(join(root, 'round'))).rejects.toThrow(
    /a link that leads back to itself: remove it/,
  );
});

it('is no file, which the site would take the place of', async () => {
  await writeFile(join(root, 'note'), 'kept');
  await expect(findBuildPlaces(join(root, 'note'))).rejects.toThrow(/is a file, and the site is a folder/);
});

it('names a folder that stands where the lock would be', async () => {
  const lock = join(root, '.dist-lock');
  await mkdir(lock);
  await expect(lockFolder(lock)).rejects.toThrow(`remove ${lock}`);
});
