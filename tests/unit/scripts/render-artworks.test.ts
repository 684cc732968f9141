import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../support/artwork-job.ts';
import { isFullRun } from '../../support/is-full-run.ts';
import { runScript } from '../../support/run-script.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'shares-'));
  await cp(join(projectRoot, 'tests/fixtures/content/valid'), join(root, 'content'), { recursive: true });
  await cp(join(projectRoot, 'content/identities'), join(root, 'content/identities'), { recursive: true });
  await cp(join(projectRoot, 'public/fonts'), join(root, 'public/fonts'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const run = (...flags: string[]) => runScript('render-artworks.ts', flags);
const renderInto = (cache: string, shard: string) =>
  run('--root', root, '--cache', join(root, cache), '--shard', shard);
const readEntries = async (cache: string) =>
  (await readdir(join(root, cache), { recursive: true })).filter((name) => /\w{64}$/.test(name)).toSorted();

/** Two shares, and the one that both make together; of a quick run an eighth of what there is. */
const [one, other, both] = isFullRun ? ['1/2', '2/2', '1/1'] : ['1/16', '9/16', '1/8'];

describe('npm run render', () => {
  it('draws shares that, put together, leave nothing to draw', async () => {
    for (const shard of [one, other]) {
      const { code, stdout } = await renderInto(`cache-${shard.replace('/', '-')}`, shard);
      expect(stdout).toMatch(
        new RegExp(`^Share ${shard}: [1-9]\\d* of \\d+ artworks, [1-9]\\d* files, 0 of them cached before`),
      );
      expect(code).toBe(0);
    }
    const caches = [one, other].map((shard) => `cache-${shard.replace('/', '-')}`);
    const [first = [], second = []] = await Promise.all(caches.map(readEntries));
    expect(first.filter((entry) => second.includes(entry))).toEqual([]);

    for (const cache of caches) await cp(join(root, cache), join(root, 'merged'), { recursive: true });
    const { stdout } = await renderInto('merged', both);
    expect(stdout).toMatch(/: [1-9]\d* of \d+ artworks, (\d+) files, \1 of them cached before/);
    expect(await readEntries('merged')).toEqual([...first, ...second].toSorted());
  });

  it('makes one CMYK picture of one artwork', async () => {
    const flags = ['--format', 'a4', '--type', 'tiff', '--dpi', '50', '--agency', 'Trường Tiểu học Hoa Sen'];
    const { code, stdout } = await run('--root', root, '--out', join(root, 'out'), ...flags);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/_a4_chu-de_nen-cam_truong-tieu-hoc-hoa-sen_50dpi\.tiff: \d+\.\d MB\n$/),
    ]);
    const [name = ''] = await readdir(join(root, 'out'));
    expect((await run('--root', root, '--out', join(root, 'out'), ...flags)).stderr).toContain(
      'is there already',
    );
    const facts = await sharp(join(root, 'out', name)).metadata();
    expect(facts).toMatchObject({ space: 'cmyk', density: 50, width: 425, height: 596 });
  });

  it('says what cannot be made', async () => {
    const { code, stderr } = await run('--root', root, '--format', 'a7');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Unknown format "a7"; there are vuong')]);
    const dotted = await run('--root', root, '--format', 'a4', '--dpi', '300');
    expect(dotted.stderr).toContain('A pdf has no dpi');
    expect((await run('--format', 'a4', '--dpi', 'nhiều')).stderr).toContain('--dpi is "nhiều"');
  });

  it('says how it is used', async () => {
    const script = join(projectRoot, 'scripts/render-artworks.ts');
    const { stdout } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
    expect(stdout).toContain('npm run render -- --shard 1/4');
    const wrong = await run('--shard', '5/4');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('The shard is "5/4"')]);
  });
});
