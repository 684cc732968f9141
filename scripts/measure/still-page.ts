/** Measures for how long the built site's pages stand still while they do much, and prints the table of docs/papers.md. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { createAddresses } from '#domain/site/addresses.ts';
import { launchChromium } from '../launch-chromium.ts';
import { serveFolder } from '../serve-folder.ts';
import { findLongestTask } from './longest-task.ts';

const help = `Measures how long the pages of the site in dist/ stand still at a time (run "npm run build" first): while
47 counting sheets are made, read and added up, while a list of 2,000 units is read, and while its files are made.

Usage: node scripts/measure/still-page.ts
`;

/** As many as a ward has quarters, and as a list may have units. */
const [sheets, units] = [47, 2000];
/** Of the 6,000 files of 2,000 units, before the run is stopped. */
const enoughFiles = 300;
const patient = { timeout: 240_000 };

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const server = await serveFolder({ folder: 'dist', base: '/' });
  const browser = await launchChromium();
  const toAddress = (path: string) => new URL(path, server.address).href;
  const { paper, customiser } = createAddresses('/');
  print('| what | longest task: clock | processor | in all |\n|---|---:|---:|---:|');
  try {
    await measureSheets(browser, toAddress(paper('bao-cao')));
    await measureList(browser, toAddress(customiser));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureSheets(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
  const names = Array.from({ length: sheets }, (_, at) => `Khối ${at + 1}`);
  let packed: Buffer | undefined;
  await measure(page, `${sheets} counting sheets made`, async () => {
    await paste(page.locator('[name=cap-duoi]'), names);
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
  await page.close();
}

async function measureList(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByLabel('Tên đơn vị').focus();
  await page.waitForSelector('.preview img[src^="blob:"]');
  const batch = page.locator('[data-batch]');
  await batch.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  const list = Array.from(
    { length: units },
    (_, at) => `${at + 1}\tXã Tân Thành ${at + 1}\tNhà văn hóa ${at + 1}`,
  );
  await measure(page, `a list of ${units} units read and shown`, async () => {
    await paste(page.locator('[data-list]'), ['STT\tTên đơn vị\tĐịa điểm', ...list]);
    await page.locator('[data-batch-status]', { hasText: `${units} đơn vị` }).waitFor(patient);
    await page.locator('[data-first] li').first().waitFor(patient);
  });
  await page.evaluate(keepInBrowser);
  for (const format of ['story', 'a4']) await page.locator(`[data-batch-format][value="${format}"]`).check();
  await page.getByLabel('Tôi đã xem các cột').check();
  await measure(page, `the first ${enoughFiles} of its ${units} × 3 files made, then stopped`, async () => {
    await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
    await page.waitForFunction(
      (enough) =>
        (document.querySelector<HTMLProgressElement>('[data-batch] progress')?.value ?? 0) >= enough,
      enoughFiles,
      patient,
    );
    print(`(heap of the page: ${await readHeap(page)} MB)`);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden' });
  });
  print(`(heap after it: ${await readHeap(page)} MB; files left: ${await page.evaluate(countKept)})`);
}

/** In one piece, as from a clipboard. */
function paste(field: Locator, lines: readonly string[]): Promise<void> {
  return field.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, lines.join('\n'));
}

/** Runs in the page: a chosen file lies in the browser's own storage, since no window asks for one here. */
function keepInBrowser(): void {
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
  });
}

/** Runs in the page. */
async function countKept(): Promise<number> {
  let count = 0;
  for await (const _ of (await navigator.storage.getDirectory()).keys()) count += 1;
  return count;
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1_000_000);
}

async function measure(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace');
  const { wall, processor, all } = await findLongestTask(browser, page, act);
  print(`| ${what} | ${wall} ms | ${processor} ms | ${all} ms |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
