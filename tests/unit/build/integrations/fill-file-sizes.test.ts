import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFileSizes, toSizeText } from '#build/integrations/fill-file-sizes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  await mkdir(join(folder, 'nam'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('fillFileSizes', () => {
  it('says the size where a page asks for it, and nowhere else', async () => {
    await writeFile(join(folder, 'a.zip'), Buffer.alloc(2_345_678));
    const page = join(folder, 'nam/index.html');
    await writeFile(page, '<a>ZIP<span class="x" data-file-size="a.zip" data-y></span></a><span></span>');
    await fillFileSizes(folder);
    expect(await readFile(page, 'utf8')).toBe(
      '<a>ZIP<span class="x" data-file-size="a.zip" data-y>2,3 MB</span></a><span></span>',
    );
  });

  it('fails when the file was not made', async () => {
    await writeFile(join(folder, 'index.html'), '<span data-file-size="b.zip"></span>');
    await expect(fillFileSizes(folder)).rejects.toThrow('b.zip');
  });

  it.each([
    [12, '0 kB'],
    [480_400, '480 kB'],
    [999_600, '1,0 MB'],
    [12_345_678, '12,3 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(toSizeText(bytes)).toBe(text);
  });
});
