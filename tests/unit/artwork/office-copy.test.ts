import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { addWhiteBorder } from '#artwork/white-border.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { readPdf, toBoxMm } from './pdf-reader.ts';
import { toPrintFormat } from './pdf-scene.ts';

const lookIds = Object.keys(looks) as LookId[];

async function make(look: LookId, format: FormatId = 'a4-van-phong') {
  const job = toTestJob({ look, format, agency: ['Ủy ban nhân dân phường Kỳ Lừa'] });
  const drawn = await drawArtwork(job, await readTestAssets());
  const file = readPdf(await encoders.pdf.encode(drawn, job, { path: '', type: 'pdf' }));
  return { ...drawn, ...file };
}

/** Share of a page's pixels that are not white. */
async function measureInk(look: LookId): Promise<number> {
  const { svgs } = await make(look);
  const { pixels } = await rasterise(svgs[0], 420);
  let inked = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at + 2] ?? 255) < 235) inked += 1;
  return inked / (pixels.length / 4);
}

describe('a copy for the office printer', () => {
  it.each([
    ['a4-van-phong', 210, 297],
    ['a3-van-phong', 297, 420],
  ] as const)('is exactly the page: %s', async (format, width, height) => {
    const { page } = await make('nen-trang', format);
    for (const box of ['MediaBox', 'TrimBox', 'BleedBox'])
      expect(toBoxMm(page, box).map((mm) => Number(mm.toFixed(2)))).toEqual([0, 0, width, height]);
  });

  it.each(lookIds)('says its colours in light or grey, never in inks, and has no marks: %s', async (look) => {
    const { content, text } = await make(look);
    expect(content).not.toMatch(/ [kK]$|SCN|\/Artifact <<\/Type \/Page>>/m);
    expect(text).not.toMatch(/DeviceCMYK|OutputIntent|GTS_PDFX/);
  });

  it('is grey alone in one colour', async () => {
    const { content } = await make('mot-mau');
    expect(content).toMatch(/^0 g$/m);
    expect(content).not.toMatch(/ rg$/m);
  });

  it.each(lookIds)('leaves the border of every look white: %s', async (look) => {
    const { svgs, canvas } = await make(look);
    const { width, height, pixels } = await rasterise(svgs[0], 1050);
    const border = Math.floor((toPrintFormat('a4-van-phong').office?.borderMm ?? 0) * 5);
    const inked: string[] = [];
    for (let y = 1; y < height - 1; y += 1)
      for (let x = 1; x < width - 1; x += 1) {
        if (x >= border && x < width - border && y >= border && y < height - border) continue;
        const at = 4 * (y * width + x);
        if ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) < 3 * 253)
          inked.push(`${x} ${y}`);
      }
    expect(canvas.width).toBe(2100);
    expect(inked.slice(0, 5)).toEqual([]);
  });

  it('spends little toner in the looks that are published for it', async () => {
    expect(await measureInk('nen-trang')).toBeLessThan(0.2);
    expect(await measureInk('mot-mau')).toBeLessThan(0.2);
    expect(await measureInk('minh-hoa')).toBeLessThan(0.45);
    expect(await measureInk('nen-cam')).toBeGreaterThan(0.6);
  });
});

it('cuts grounds to what is kept, that nothing shines through at the page’s edge', () => {
  const canvas = toCanvas(toPrintFormat('a4-van-phong'));
  const ground = { kind: 'rect', x: 0, y: 0, width: 2100, height: 2970, fill: '#E8500E' } as const;
  const { items } = addWhiteBorder(
    { width: 2100, height: 2970, items: [ground] },
    canvas.shown ?? canvas.trim,
    '#FFFFFF',
  );
  expect(items[0]).toEqual({ ...ground, x: 60, y: 60, width: 1980, height: 2850 });
});
