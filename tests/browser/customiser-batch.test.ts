import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { inFullRun, isFullRun, sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('many units at once', () => {
  const { openPage, toAddress } = openBrowser(site);
  const openBatch = async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    return page;
  };

  it('gives one ZIP with a file for each unit, and reports the lines that failed', async () => {
    const page = await openBatch();
    const units = Array.from({ length: 40 }, (_, index) => `Tổ dân phố số ${index + 1}`);
    units[6] = 'Tổ 😀';
    await page.getByLabel('Danh sách đơn vị').fill(units.join('\n'));
    await toFormat(page, 'a4').check();
    await toFormat(page, 'vuong').uncheck();
    await page.locator('[data-first] li').nth(2).waitFor();
    await confirm(page);
    const { name, bytes } = await saveFrom(page, 'Tạo tệp ZIP');
    expect(name).toMatch(/^thang-hanh-dong-\d{4}_40-tep\.zip$/);
    const files = Object.keys(unzipSync(bytes));
    expect(files.filter((path) => /^a4\/.*_to-dan-pho-so-\d+\.pdf$/.test(path))).toHaveLength(39);
    expect(files).toContain('tep-chua-lam-duoc.txt');
    expect(await page.locator('[data-failures] li').allTextContents()).toEqual([
      expect.stringContaining('Dòng 7, Tổ 😀'),
    ]);
  });

  it('reads a list although a format is chosen in the same moment', async () => {
    const page = await openBatch();
    await page.evaluate((list) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-list]');
      const format = document.querySelector<HTMLInputElement>('[data-batch-format]:not(:checked)');
      if (!field || !format) throw new Error('The part for many units lacks a field');
      field.value = list;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      format.click();
    }, toUnits(2));
    await page.locator('[data-first] li').nth(1).waitFor();
  });

  it.runIf(isFullRun)('writes a large ZIP straight into the file that was chosen', async () => {
    const page = await openBatch();
    await page.evaluate(stubPicker, '');
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByLabel('Danh sách đơn vị').fill(toUnits(300));
    await toFormat(page, 'vuong').uncheck();
    await toFormat(page, 'a4').check();
    await confirm(page);
    await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
    await page.getByText('Xong: 300 tệp trong tệp ZIP.').waitFor();
    const [chosen] = await page.evaluate(listFiles);
    expect(chosen?.name).toMatch(/^thang-hanh-dong-\d{4}_300-tep\.zip$/);
    const files = unzipSync(Buffer.from(chosen?.base64 ?? '', 'base64'));
    expect(Object.keys(files)).toHaveLength(300);
    const [poster] = Object.values(files);
    expect(Buffer.from(poster ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(downloads).toEqual([]);
  });

  it.each(sample(['a file that was there before', 'a new file'], 2))(
    'stops on request and leaves %s as it was',
    async (what) => {
      const page = await openBatch();
      const old = what === 'a new file' ? '' : 'như cũ';
      await page.evaluate(stubPicker, old);
      await page.getByLabel('Danh sách đơn vị').fill(toUnits(500));
      await confirm(page);
      await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
      await page.getByText(/Đã làm [1-9]\d* \/ 500 tệp/).waitFor();
      await page.getByRole('button', { name: 'Dừng' }).click();
      await page.getByText('Đã dừng').waitFor();
      expect(await page.getByRole('button', { name: 'Tạo tệp ZIP' }).isEnabled()).toBe(true);
      const left = await page.evaluate(listFiles);
      expect(left.map(({ base64 }) => Buffer.from(base64, 'base64').toString())).toEqual(old ? [old] : []);
    },
  );

  inFullRun('does nothing when no file is chosen', async () => {
    const page = await openBatch();
    await page.evaluate(() => {
      Object.assign(window, {
        showSaveFilePicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
      });
    });
    await page.getByLabel('Danh sách đơn vị').fill(toUnits(500));
    await confirm(page);
    await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
    await page.getByText('500 đơn vị, 500 tệp.').waitFor();
    expect(await page.getByRole('button', { name: 'Dừng' }).isVisible()).toBe(false);
  });

  inFullRun('stops on request and saves nothing where no file can be chosen', async () => {
    const page = await openBatch();
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
    await page.getByLabel('Danh sách đơn vị').fill(toUnits(500));
    await confirm(page);
    await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
    await page.getByText(/Đã làm \d+ \/ 500 tệp/).waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng').waitFor();
    expect(await page.getByRole('button', { name: 'Tạo tệp ZIP' }).isEnabled()).toBe(true);
  });
});

const toFormat = (page: Page, id: string) => page.locator(`[data-batch-format][value="${id}"]`);

/** What was read is looked at before anything is made of it. */
async function confirm(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Tạo tệp ZIP' });
  await page.getByLabel('Tôi đã xem các cột').waitFor();
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel('Tôi đã xem các cột').check();
}

const toUnits = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Tổ dân phố ${index + 1}`).join('\n');

/** In the page: a chosen file lies in the browser's own folder, since no test can press the system's dialog. */
function stubPicker(old: string): void {
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      const chosen = await folder.getFileHandle(suggestedName, { create: true });
      const writing = await chosen.createWritable();
      await writing.write(old);
      await writing.close();
      return chosen;
    },
  });
}

/** In the page: every file of that folder. */
async function listFiles(): Promise<{ name: string; base64: string }[]> {
  const found: { name: string; base64: string }[] = [];
  for await (const [name, handle] of await navigator.storage.getDirectory()) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    found.push({ name, base64: btoa([...bytes].map((byte) => String.fromCharCode(byte)).join('')) });
  }
  return found;
}
