import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { averagePixels } from './average-pixels.ts';
import type { Pixels } from './compare-pixels.ts';

const run = promisify(execFile);

/** Draws the first page of a file as a PNG. */
export interface Renderer {
  /** The program that is asked for; absent of what this project brings along. */
  program?: string;
  draws: 'pdf' | 'svg';
  draw: (file: string, folder: string, dpi: number) => Promise<Buffer>;
}

/** The table of programs; colours are turned into light as simply as each can. @param browser for SVG alone */
export const createRenderers = (browser: Browser | undefined): Record<string, Renderer> => ({
  poppler: {
    program: 'pdftoppm',
    draws: 'pdf',
    async draw(file, folder, dpi) {
      const out = join(folder, 'poppler');
      await run('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', file, out]);
      return readFile(`${out}.png`);
    },
  },
  Ghostscript: {
    program: 'gs',
    draws: 'pdf',
    async draw(file, folder, dpi) {
      const out = join(folder, 'gs.png');
      const smooth = ['-dTextAlphaBits=4', '-dGraphicsAlphaBits=4', '-dUseFastColor=true'];
      const device = ['-q', '-dNOPAUSE', '-dBATCH', '-dLastPage=1', '-sDEVICE=png16m', `-r${dpi}`];
      await run('gs', [...device, ...smooth, `-sOutputFile=${out}`, file]);
      return readFile(out);
    },
  },
  MuPDF: {
    program: 'mutool',
    draws: 'pdf',
    async draw(file, folder, dpi) {
      const out = join(folder, 'mupdf.png');
      await run('mutool', ['draw', '-q', '-N', '-r', String(dpi), '-o', out, file, '1']);
      return readFile(out);
    },
  },
  rsvg: {
    program: 'rsvg-convert',
    draws: 'svg',
    async draw(file, folder, dpi) {
      const out = join(folder, 'rsvg.png');
      const zoom = String(dpi / 96);
      await run('rsvg-convert', ['--zoom', zoom, '--background-color', 'white', '-o', out, file]);
      return readFile(out);
    },
  },
  Inkscape: {
    program: 'inkscape',
    draws: 'svg',
    async draw(file, folder, dpi) {
      const out = join(folder, 'inkscape.png');
      const page = ['--export-type=png', '--export-area-page', `--export-dpi=${dpi}`];
      await run('inkscape', [...page, '--export-background=white', `--export-filename=${out}`, file]);
      return readFile(out);
    },
  },
  Chromium: {
    draws: 'svg',
    async draw(file, _folder, dpi) {
      if (!browser) throw new Error(`No browser was started to draw ${file}`);
      const page = await browser.newPage({ deviceScaleFactor: dpi / 96 });
      try {
        await page.setContent(`<body style="margin:0">${await readFile(file, 'utf8')}</body>`);
        return await page.locator('svg').first().screenshot();
      } finally {
        await page.close();
      }
    },
  },
});

/**
 * Averages squares of `finer` pixels, so that the edges of all are smoothed in one way. All are of the first one's size and
 * begin in the upper left corner: one program rounds the paper's last pixel up, the other down, and none may be stretched.
 */
export async function toPixels(
  png: Buffer,
  finer: number,
  size?: { width: number; height: number },
): Promise<Pixels> {
  const { data, info } = await sharp(png, { limitInputPixels: false })
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const whole = { width: Math.floor(info.width / finer), height: Math.floor(info.height / finer) };
  return averagePixels({ width: info.width, height: info.height, data }, finer, size ?? whole);
}
