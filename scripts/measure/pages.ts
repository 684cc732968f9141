/** Measures one page of each type with Lighthouse behind the real nginx, and prints the table of docs/measurements.md. */
import { parseArgs } from 'node:util';
import type { BuiltSite } from '../built-site.ts';
import { launchChromium } from '../launch-chromium.ts';
import { findFreePort, isInstalled, runServer } from '../run-server.ts';
import { listPageTypes } from './list-page-types.ts';
import { measureScrolling, type ScrollFigures } from './measure-scrolling.ts';
import { type PageFigures, runLighthouse } from './run-lighthouse.ts';
import { type PageWeight, toWholeWeight, weighPage } from './weigh-page.ts';

const help = `Measures one page of each type with Lighthouse: phone, slow line, both simulated.

Usage: npm run --silent measure:pages -- [--only home,year] [--json]

The site must stand in dist/ ("npm run build"), and nginx and a Chromium must be installed ("npm test" sees to it).
nginx serves it with the settings that "npm run server-config" writes. Below the table stands what cost a point.
A busy machine distorts the performance, and nothing else. 25 pages take about six minutes.

  --only <types>  Only these types of page, parted by commas.
  --json          Print everything as JSON instead.
  -h, --help      Print this help.
`;

const site: BuiltSite = { folder: 'dist', base: '/' };
/** Stand for other pages, or for none: the answer to an unknown address is not for search engines. */
const leftOut = ['unknown', 'offline'];
/** Lighthouse's own measure of a usual phone's processor. */
const slowdown = 4;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(help);
else await main(values.only?.split(','), values.json);

interface Measured {
  pages: Record<string, PageFigures & { weight: PageWeight }>;
  gallery?: ScrollFigures;
}

async function main(only: readonly string[] | undefined, asJson: boolean): Promise<void> {
  const measured = await measure(toChosenPages(only));
  print(asJson ? JSON.stringify(measured, null, 2) : toReport(measured));
}

/** @throws Error for a type of page that does not exist. */
function toChosenPages(only: readonly string[] | undefined): [type: string, path: string][] {
  const all = Object.entries(listPageTypes(site)).filter(([type]) => !leftOut.includes(type));
  const unknown = only?.filter((type) => !all.some(([known]) => known === type)) ?? [];
  if (unknown.length > 0)
    throw new Error(`No such type of page: ${unknown}; there are ${all.map(([type]) => type).join(', ')}`);
  return all.filter(([type]) => only?.includes(type) ?? true);
}

async function measure(pages: readonly [type: string, path: string][]): Promise<Measured> {
  if (!isInstalled('nginx')) throw new Error('nginx is not installed; it stands for the host of the site');
  const port = await findFreePort();
  const server = await runServer('nginx', site);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  const toAddress = (path: string): string => new URL(path, server.address).href;
  try {
    const measured: Measured = { pages: {} };
    for (const [type, path] of pages) {
      process.stderr.write(`${type}: ${path}\n`);
      const weight = await weighPage(site, path);
      measured.pages[type] = { ...(await runLighthouse(toAddress(path), port)), weight };
      if (type === 'artworks') measured.gallery = await measureScrolling(browser, toAddress(path), slowdown);
    }
    return measured;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function toReport({ pages, gallery }: Measured): string {
  const rows = Object.entries(pages).map(([type, page]) => toRow(type, page));
  const faults = Object.entries(pages).flatMap(([type, page]) =>
    page.faults.map((fault) => `${type}: ${fault}`),
  );
  const scrolling = gallery
    ? `The gallery, ${gallery.screens} screens, processor slowed ${slowdown}×: ${gallery.longTasks} tasks over 50 ms while scrolling${gallery.longTasks > 0 ? `, the longest ${gallery.longest} ms` : ''}.`
    : '';
  return [
    '| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT | HTML, CSS, font, JS | own JS |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    ...(scrolling ? ['', scrolling] : []),
    ...(faults.length > 0 ? ['', ...faults.map((fault) => `- ${fault}`)] : []),
  ].join('\n');
}

function toRow(type: string, page: Measured['pages'][string]): string {
  const { performance, accessibility, bestPractices, seo } = page;
  const speed = [
    `${(page.largestPaint / 1000).toFixed(2)} s`,
    String(Number(page.shift.toFixed(3))),
    `${Math.round(page.blocking)} ms`,
  ];
  const weights = [toWholeWeight(page.weight), page.weight.scripts].map(
    (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  );
  const cells = [type, performance, accessibility, bestPractices, seo, ...speed, ...weights];
  return `| ${cells.join(' | ')} |`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
