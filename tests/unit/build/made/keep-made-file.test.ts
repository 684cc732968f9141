import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import type { MadeFilesPlace } from '#build/made/makers.ts';

let place: MadeFilesPlace;
beforeEach(async () => {
  place = { folder: await mkdtemp(join(tmpdir(), 'made-')), making: 'as today' };
});
afterEach(() => rm(place.folder, { recursive: true }));

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Makes a file that says how often one was made. */
function createMaker() {
  const make = vi.fn(() => `file ${make.mock.calls.length}`);
  return make;
}

describe('keepMadeFile', () => {
  it('gives what was made of the same by the same code', async () => {
    const make = createMaker();
    await keepMadeFile('blankPaper', [{ year: 2025 }, 'a.docx'], make, place);
    const again = await keepMadeFile('blankPaper', [{ year: 2025 }, 'a.docx'], make, place);
    expect(toText(again)).toBe('file 1');
    expect(make).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Parameters<typeof keepMadeFile>]>([
    ['another input', () => ['leaflet', [{ year: 2026 }], () => 'new', place]],
    ['another maker', () => ['blankPaper', [{ year: 2025 }], () => 'new', place]],
    ['other code', () => ['leaflet', [{ year: 2025 }], () => 'new', { ...place, making: 'as tomorrow' }]],
  ])('makes anew for %s', async (_what, toWish) => {
    await keepMadeFile('leaflet', [{ year: 2025 }], () => 'old', place);
    expect(toText(await keepMadeFile(...toWish()))).toBe('new');
  });

  it('makes anew what was damaged', async () => {
    const make = createMaker();
    await keepMadeFile('leaflet', [], make, place);
    const entries = await readdir(place.folder, { recursive: true, withFileTypes: true });
    const [entry] = entries.filter((each) => each.isFile());
    if (!entry) throw new Error('Nothing was kept');
    await truncate(join(entry.parentPath, entry.name), 34);
    expect(toText(await keepMadeFile('leaflet', [], make, place))).toBe('file 2');
  });

  it('keeps nothing outside of a build', async () => {
    const make = createMaker();
    await keepMadeFile('leaflet', [], make);
    expect(toText(await keepMadeFile('leaflet', [], make))).toBe('file 2');
  });
});
