import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withKeptExcesses } from '#build/integrations/keep-excesses.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'excesses-'));
  file = join(folder, 'excesses.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Each test measures a text of its own: what was measured once is known as long as the process lives. */
const measure = (text: string, at = file) =>
  withKeptExcesses(async () => artworkContext.measureOverflow?.(text, 'a4', 'theme'), at);
const readKept = async () => JSON.parse(await readFile(file, 'utf8'));
const toKey = (text: string) => `theme\na4\n${text}`;

describe('the lengths of texts', () => {
  it('are kept for the next run', async () => {
    expect(await measure('Chung tay vì bình đẳng giới')).toBe(0);
    expect((await readKept()).excesses).toMatchObject({ [toKey('Chung tay vì bình đẳng giới')]: 0 });
  });

  it('are taken from an earlier run of the same drawing code', async () => {
    await measure('Lên tiếng');
    const { drawing } = await readKept();
    await writeFile(file, JSON.stringify({ drawing, excesses: { [toKey('Hãy lên tiếng')]: 7 } }));
    expect(await measure('Hãy lên tiếng')).toBe(7);
  });

  it('are measured anew by another drawing code', async () => {
    await writeFile(file, JSON.stringify({ drawing: 'old', excesses: { [toKey('Không im lặng')]: 7 } }));
    expect(await measure('Không im lặng')).toBe(0);
    expect((await readKept()).drawing).not.toBe('old');
  });

  it.each(['', 'null', '{"drawing":', '{"drawing":"a"}', '{"drawing":"a","excesses":{"b":"c"}}'])(
    'are measured where what was kept is damaged: %s',
    async (damaged) => {
      await writeFile(file, damaged);
      expect(await measure(`Vun đắp ${damaged.length} yêu thương`)).toBe(0);
      expect(Object.values((await readKept()).excesses)).toContain(0);
    },
  );

  it('are not lost with a check that fails', async () => {
    await expect(withKeptExcesses(() => Promise.reject(new Error('no content')), file)).rejects.toThrow(
      'no content',
    );
  });
});
