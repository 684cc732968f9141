/** Measures for how long the built site's pages stand still while they read much, and prints the table of docs/papers.md. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createAddresses } from '#domain/site/addresses.ts';
import { findChromium } from '../find-chromium.mjs';
import { serveFolder } from '../serve-folder.ts';

const help = `Measures how long the pages of the site in dist/ stand still at a time (run "npm run build" first): while
47 counting sheets are made, read and added up, and while a list of 2,000 units is read.

Usage: node scripts/measure/still-page.ts
`;

/** As many as a ward has quarters, and as a list may have units. */
const [sheets, units] = [47, 2000];
/** Milliseconds from which on a browser calls a task long. */
const leastLong = 50;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const server = await serveFolder({ folder: 'dist', base: '/' });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const toAddress = (path: string) => new URL(path, server.address).href;
  const { paper, customiser } = createAddresses('/');
  try {
    print(
      `| what | longest task of the page | tasks longer than ${leastLong} ms | in all |\n|---|---:|---:|---:|`,
    );
    await measureSheets(await openPage(browser, toAddress(paper('bao-cao'))));
    await measureList(await openPage(browser, toAddress(customiser)));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

async function measureSheets(page: Page): Promise<void> {
  await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
  const names = Array.from({ length: sheets }, (_, at) => `Khối ${at + 1}`);
  let packed: Buffer | undefined;
  await measure(page, `${sheets} counting sheets made`, async () => {
    await page.locator('[name=cap-duoi]').fill(names.join('\n'));
    const download = page.waitForEvent('download');
    await page.locator('[data-take-sheets]').click();
    packed = await readFile(await (await download).path());
  });
  const files = Object.entries(unzipSync(packed ?? new Uint8Array())).map(([name, bytes]) => ({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  }));
  await measure(page, `${sheets} counting sheets read and added up`, async () => {
    await page.locator('[data-counting] input[type=file]').setInputFiles(files);
    await page.locator('[data-counting-status]', { hasText: `${sheets} bảng đếm` }).waitFor();
  });
}

async function measureList(page: Page): Promise<void> {
  await page.locator('[name=don-vi]').nth(1).focus();
  await page.waitForSelector('.preview img[src^="blob:"]');
  await page.locator('[data-batch] summary').first().click();
  const list = Array.from(
    { length: units },
    (_, at) => `${at + 1}\tXã Tân Thành ${at + 1}\tNhà văn hóa ${at + 1}`,
  );
  await measure(page, `a list of ${units} units read and shown`, async () => {
    await page.locator('[data-list]').fill(['STT\tTên đơn vị\tĐịa điểm', ...list].join('\n'));
    await page.locator('[data-batch-status]', { hasText: `${units} đơn vị` }).waitFor();
    await page.locator('[data-first] li').first().waitFor();
  });
}

/** Notes the page's long tasks while something is done. */
async function measure(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate(watch);
  const began = performance.now();
  await act();
  const whole = Math.round(performance.now() - began);
  const tasks = await page.evaluate(() => JSON.parse(document.body.dataset.tasks ?? '[]') as number[]);
  print(
    `| ${what} | ${tasks.length > 0 ? Math.max(...tasks) : `below ${leastLong}`} ms | ${tasks.length} | ${whole} ms |`,
  );
}

/** Runs in the page. */
function watch(): void {
  document.body.dataset.tasks = '[]';
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    document.body.dataset.tasks = JSON.stringify(tasks);
  }).observe({ type: 'longtask' });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
