import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAssets } from '#render/read-assets.ts';
import { projectRoot } from '../../support/artwork-job.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assets-'));
  await cp(join(projectRoot, 'public/fonts'), join(root, 'public/fonts'), { recursive: true });
  await cp(join(projectRoot, 'content/identities'), join(root, 'content/identities'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('readAssets', () => {
  it('reads both weights and every identity’s emblems', async () => {
    const { fonts, emblems } = await readAssets(root);
    for (const font of [fonts[400], fonts[700]]) {
      expect(
        Buffer.from(font as Buffer)
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2');
    }
    expect(Object.keys(emblems)).toEqual(['trai-tim-cam']);
    expect(emblems['trai-tim-cam']?.reversed.paths.length).toBeGreaterThan(0);
  });

  it('names the emblem that holds more than plain paths', async () => {
    const file = join(root, 'content/identities/trai-tim-cam/emblem.svg');
    await writeFile(file, '<svg viewBox="0 0 9 9"><g></g></svg>');
    await expect(readAssets(root)).rejects.toThrow(`Cannot draw ${file}`);
  });

  it('names the file that is missing', async () => {
    await rm(join(root, 'content/identities/trai-tim-cam/emblem-reversed.svg'));
    await expect(readAssets(root)).rejects.toThrow('emblem-reversed.svg');
  });
});
