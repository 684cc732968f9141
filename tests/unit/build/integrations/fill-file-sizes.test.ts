import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFileSizes, toSizeText } from '#build/integrations/fill-file-sizes.ts';
import { startLedger } from '#build/render/ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sizes-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fill = (html: string, ledger = startLedger()) => fillFileSizes(ledger)({ address: '', html, folder });

describe('fillFileSizes', () => {
  it('says the size where a page asks for it, and nowhere else', async () => {
    const ledger = startLedger();
    ledger.note('a.zip', { bytes: 2_345_678, sha256: '' });
    const html = '<a>ZIP<span class="x" data-file-size="a.zip" data-y></span></a><span></span>';
    expect(await fill(html, ledger)).toBe(
      '<a>ZIP<span class="x" data-file-size="a.zip" data-y>2,3 MB</span></a><span></span>',
    );
  });

  it('measures what was written with the pages', async () => {
    await writeFile(join(folder, 'a.txt'), Buffer.alloc(12_000));
    expect(await fill('<b data-file-size="a.txt"></b>')).toBe('<b data-file-size="a.txt">12 kB</b>');
  });

  it('fails when the file was not made', async () => {
    await expect(fill('<span data-file-size="b.zip"></span>')).rejects.toThrow('b.zip');
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
