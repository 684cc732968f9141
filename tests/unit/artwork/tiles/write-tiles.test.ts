import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTiles } from '#artwork/tiles/write-tiles.ts';
import { lacksPressTools, runPressTool } from '../../../support/run-press-tools.ts';
import { message, toPdfInput } from '../pdf-scene.ts';

const { scene, canvas, facts } = toPdfInput('a1');
const bytes = writeTiles([scene], canvas, facts, 'a4');
const text = new TextDecoder('latin1').decode(bytes);

describe('a poster on sheets of an office printer', () => {
  it('claims nothing of a press, and asks to be printed in true size', () => {
    expect(text).not.toMatch(/DeviceCMYK|OutputIntent|GTS_PDFX/);
    expect(text).toContain('/PrintScaling /None');
  });

  it('holds the poster once, whatever the number of sheets', () => {
    expect(text.match(/\/Subtype \/Form \/BBox \[0 0 6000 8470\]/g)).toHaveLength(1);
  });

  it('gives the same bytes for the same poster', () => {
    expect(writeTiles([scene], canvas, facts, 'a4')).toEqual(bytes);
  });
});

describe.skipIf(lacksPressTools)('as poppler reads it', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiles-'));
    path = join(folder, 'ghep.pdf');
    await writeFile(path, bytes);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has the map and 15 sheets, all A4 across', async () => {
    const said = await runPressTool('pdfinfo', '-f', '1', '-l', '99', path);
    expect(said).toMatch(/^Pages: +16$/m);
    expect(said.match(/^Page +\d+ size: +841\.89 x 595\.276 pts \(A4\)$/gm)).toHaveLength(16);
  });

  it('says on every page what it is, and the message on the map', async () => {
    const pages = (await runPressTool('pdftotext', path, '-')).split('\f');
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain(message);
    expect(pages[0]).toContain('Áp phích A1: 15 tờ A4');
    expect(pages.slice(1, 16).map((page) => page.trim())).toEqual(
      Array.from(
        { length: 15 },
        (_, at) => `Tờ ${at + 1}/15, hàng ${Math.floor(at / 3) + 1}, cột ${(at % 3) + 1}`,
      ),
    );
  });
});
