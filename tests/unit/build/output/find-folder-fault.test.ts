import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usableFolder } from '#build/integrations/usable-folder.ts';
import { findFolderFault } from '#build/output/find-folder-fault.mjs';

let above: string;
beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'folders-'));
});
afterAll(() => rm(above, { recursive: true }));

describe('a folder that the project lies in', () => {
  it.each([
    'a b',
    'a%20b',
    '100%',
    'a [b] {c} (d)',
    "o'clock & more!",
    'tháng hành động',
    'a=b,c+d~@^`$HOME',
  ])('is usable when it is named “%s”', (name) =>
    expect(findFolderFault(join('/srv', name))).toBeUndefined(),
  );

  it.each(['#', '?', '*'])('may not have “%s” in its name, and is told the way out', (sign) => {
    expect(findFolderFault(`/srv/b${sign}${sign}c/site/`)).toBe(
      `The project lies in /srv/b${sign}${sign}c/site, and Vite reads nothing from a folder with "${sign}" in its name. Rename the folder /srv/b${sign}${sign}c, for example to /srv/b-c, and run the command again.`,
    );
  });

  it('may not have the sign that parts the entries of PATH', () => {
    expect(findFolderFault(`/srv/a${delimiter}b`)).toContain(
      `npm finds no program below a folder with "${delimiter}" in its name. Rename the folder /srv/a${delimiter}b, for example to /srv/a-b,`,
    );
  });

  it('stops a build and the dev server without a stack', () => {
    const setUp = usableFolder().hooks['astro:config:setup'] as (given: object) => void;
    const start = () => setUp({ config: { root: pathToFileURL(`${above}/C#/`) } });
    expect(start).toThrow(
      expect.objectContaining({ stack: expect.stringMatching(/^The project lies in .*again\.$/) }),
    );
  });

  it('stops `npm start` and `npm test` before anything is installed', async () => {
    const root = join(above, 'issue #12');
    await mkdir(join(root, 'src/build/output'), { recursive: true });
    for (const part of ['scripts', 'package.json', 'src/build/output/find-folder-fault.mjs'])
      await cp(join(import.meta.dirname, '../../../..', part), join(root, part), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Rename the folder ${root}, for example to ${join(above, 'issue -12')}, and run`,
    );
  });
});
