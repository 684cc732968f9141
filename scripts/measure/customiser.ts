/** Measures the customiser of the built site in Chromium, and prints the table of docs/customiser.md. */
import type { Page } from 'playwright-core';
import { createAddresses } from '#domain/site/addresses.ts';
import { launchChromium } from '../launch-chromium.ts';
import { serveFolder } from '../serve-folder.ts';

const help = `Measures the customiser of the site in dist/ (run "npm run build" first).

Usage: node scripts/measure/customiser.ts
`;

const folder = 'dist';
const typed = 'Ủy ban nhân dân phường Kỳ Lừa';
/** Slower than a fast typist, so that each key has a picture of its own. */
const betweenKeys = 200;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  print('| what | figure |\n|---|---:|');
  const server = await serveFolder({ folder, base: '/' });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(new URL(createAddresses('/').customiser, server.address).href);
    const opening = await time(async () => {
      await page.getByLabel('Tên đơn vị').focus();
      await page.waitForSelector('.preview img[src^="blob:"]');
    });
    print(`| from the first touch to the first own picture, no network | ${opening} ms |`);
    for (const format of ['vuong', 'a4', 'bang-ron-6x1m']) await measureFormat(page, format);
    print(`| 100 units × PNG and A4 PDF, one ZIP | ${(await measureBatch(page)) / 1000} s |`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureFormat(page: Page, format: string): Promise<void> {
  await page.locator(`input[name="kho"][value="${format}"]`).check();
  const unit = page.getByLabel('Tên đơn vị');
  await unit.fill('');
  await page.waitForTimeout(betweenKeys);
  await page.evaluate(watchKeys);
  await unit.pressSequentially(typed, { delay: betweenKeys });
  await page.waitForTimeout(betweenKeys);
  const delays = (await page.evaluate(() => JSON.parse(document.body.dataset.delays ?? '[]'))) as number[];
  const sorted = delays.toSorted((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(sorted.length / 2)];
  const p95 = sorted[Math.floor(sorted.length * 0.95)];
  print(`| ${format}: from a key to the new picture on screen, median and p95 | ${median}, ${p95} ms |`);
  for (const [type, button] of [
    ['png', /Tải ảnh PNG/],
    ['pdf', 'Tải tệp in PDF'],
  ] as const) {
    const control = page.getByRole('button', { name: button });
    if (await control.isVisible())
      print(`| ${format}: one ${type} | ${await medianOf(() => save(page, control))} ms |`);
  }
}

/** Runs in the page: notes the time from each key to the frame that shows its picture. */
function watchKeys(): void {
  const delays: number[] = [];
  const image = document.querySelector('.preview img');
  let pressed = 0;
  document.addEventListener('input', () => {
    pressed = performance.now();
  });
  image?.addEventListener('load', () =>
    requestAnimationFrame(() => {
      delays.push(performance.now() - pressed);
      document.body.dataset.delays = JSON.stringify(delays);
    }),
  );
}

async function measureBatch(page: Page): Promise<number> {
  await page.getByText('Làm cho nhiều đơn vị một lúc').click();
  await page
    .getByLabel('Danh sách đơn vị')
    .fill(Array.from({ length: 100 }, (_, at) => `Tổ dân phố ${at + 1}`).join('\n'));
  await page.locator('[data-batch-format][value="a4"]').check();
  await page.locator('[data-first] li').nth(2).waitFor();
  await page.getByLabel('Tôi đã xem các cột').check();
  return time(() => save(page, page.getByRole('button', { name: 'Tạo tệp ZIP' })));
}

async function save(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 0 }), button.click()]);
  await download.path();
}

async function medianOf(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) times.push(await time(run));
  return times.toSorted((a, b) => a - b)[3] ?? 0;
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return Math.round(performance.now() - start);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
