import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sumFile } from '#build/render/cache.ts';
import { startLedger, writeNoted } from '#build/render/ledger.ts';

it('knows size and sum of what was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const ledger = startLedger();
  await writeNoted(folder, 'tai-ve/a.svg', sumFile(Buffer.from('abc')), ledger);
  expect(await readFile(join(folder, 'tai-ve/a.svg'), 'utf8')).toBe('abc');
  // printf abc | sha256sum
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(ledger.get('tai-ve/a.svg')).toEqual({ bytes: 3, sha256 });
  await rm(folder, { recursive: true });
});

it('says which file it was not told of', () => {
  expect(startLedger().find('tai-ve/b.svg')).toBeUndefined();
  expect(() => startLedger().get('tai-ve/b.svg')).toThrow('tai-ve/b.svg was not rendered in this build');
});
