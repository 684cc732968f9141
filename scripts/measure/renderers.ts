/** Draws files with every program that is installed, and prints how far their pictures differ. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../launch-chromium.ts';
import { print } from '../terminal.ts';
import { toDisagreement } from './renderers/compare-pixels.ts';
import { createRenderers, type Renderer, toPixels } from './renderers/renderers.ts';

const help = `Draws the first page of each file with poppler, Ghostscript and MuPDF (PDF), with rsvg, Inkscape and Chromium (SVG),
as far as they are installed, and prints the share of the pixels in which they differ from the first of them.

Usage: npm run --silent measure:renderers -- dist/tai-ve/2025/*.pdf
       npm run --silent measure:renderers -- --each poster.pdf banner.pdf

Of files of one format and one look the first is drawn; with --each, every file that is named. Ends with 1 where a share is above ${0.3} %.
`;
const most = 0.003;
const dpi = 72;
/** Drawn so much finer, then averaged: at 72 dpi itself programs differ in how they smooth an edge, not in what they draw. */
const finer = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help || positionals.length === 0) process.stdout.write(help);
else process.exitCode = await main(values.each ? positionals : pickKinds(positionals));

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** `thang-hanh-dong-2025_a4_chu-de_nen-cam.pdf` stands for every A4 in that look. */
function pickKinds(paths: readonly string[]): string[] {
  const toKind = (path: string) => {
    const [, format = basename(path), , look = ''] = basename(path).split(/[_.](?=[a-z])/);
    return `${format} ${look} ${path.slice(-3)}`;
  };
  return [...Map.groupBy(paths, toKind).values()].flatMap(([path]) => (path ? [path] : []));
}

async function main(paths: readonly string[]): Promise<number> {
  const needsBrowser = paths.some((path) => path.endsWith('.svg'));
  const browser = needsBrowser ? await launchChromium() : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'renderers-'));
  try {
    const renderers = Object.entries(createRenderers(browser)).filter(
      ([, { program }]) => !program || isInstalled(program),
    );
    const shares = new Map<string, number[]>();
    for (const path of paths) await compare(path, renderers, folder, shares);
    for (const [name, all] of shares) {
      const worst = Math.max(...all);
      print(`${name}: ${all.length} files, at most ${(worst * 100).toFixed(3)} %`);
    }
    return [...shares.values()].flat().some((share) => share > most) ? 1 : 0;
  } finally {
    await browser?.close();
    await rm(folder, { recursive: true });
  }
}

async function compare(
  path: string,
  renderers: readonly (readonly [string, Renderer])[],
  folder: string,
  shares: Map<string, number[]>,
): Promise<void> {
  const able = renderers.filter(([, { draws }]) => path.endsWith(draws));
  const [first, ...others] = able;
  if (!first) return;
  const one = await toPixels(await first[1].draw(path, folder, dpi * finer), finer);
  for (const [name, renderer] of others) {
    const share = toDisagreement(
      one,
      await toPixels(await renderer.draw(path, folder, dpi * finer), finer, one),
    );
    const pair = `${name} and ${first[0]}`;
    shares.set(pair, [...(shares.get(pair) ?? []), share]);
    print(`${path}: ${pair} differ in ${(share * 100).toFixed(3)} %${share > most ? ', too many' : ''}`);
  }
}
