import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom, waitForWords } from '../support/customiser-page.ts';
import { inFullRun, isFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { lacksPressTools, runPressTool } from '../support/run-press-tools.ts';
import { toWorkbook } from '../support/workbook-file.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

const workbook = toWorkbook([
  {
    rows: [
      ['DANH SÁCH ĐẠI BIỂU'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      ...Array.from({ length: 11 }, (_, at) => [
        at + 1,
        `Nguyễn Thị Hoa ${at + 1}`,
        'Chi hội trưởng',
        `Thôn ${at + 1}`,
      ]),
      [12, 'Lê 😀', '', ''],
      [13, '', 'Chủ tịch', 'Xã B'],
    ],
  },
]);

describe('a list of people', () => {
  const { openPage, toAddress } = openBrowser(site);
  const openList = async (product: string): Promise<Page> => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    await page.getByLabel('Làm gì từ danh sách').selectOption(product);
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'dai-bieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook,
    });
    await page.getByText('12 người.').waitFor();
    return page;
  };
  const confirm = async (page: Page): Promise<void> => {
    expect(await page.getByRole('button', { name: 'Tạo một tệp PDF để in' }).isDisabled()).toBe(true);
    await page.getByLabel('Tôi đã xem các cột').check();
  };

  it.skipIf(lacksPressTools || !isFullRun)(
    'becomes sheets of delegate cards, after a look at the columns; who has no card is named',
    async () => {
      const page = await openList('Thẻ đại biểu');
      const read = page.locator('[data-list-read]');
      await read.getByText('Dòng 15: không có họ tên (13 | Chủ tịch | Xã B)').waitFor();
      expect(await read.getByLabel('Cột B: Họ và tên').inputValue()).toBe('person');
      expect(await page.locator('[data-batch-format]').first().isVisible()).toBe(false);
      await page.locator('[data-first] img').nth(2).waitFor();
      await confirm(page);
      const { name, bytes } = await saveFrom(page, 'Tạo một tệp PDF để in');
      expect(name).toMatch(/^thang-hanh-dong-\d{4}_the-dai-bieu_12-nguoi\.pdf$/);
      await page.getByText('Xong: 11 người; 1 người chưa làm được:').waitFor();
      expect(await page.locator('[data-failures] li').allTextContents()).toEqual([
        expect.stringContaining('Dòng 14, Lê 😀'),
      ]);
      const [first = '', second = '', ...more] = await readPages(bytes);
      expect(more).toEqual([]);
      expect([countOf('ĐẠI BIỂU', first), countOf('ĐẠI BIỂU', second)]).toEqual([10, 1]);
      expect(second).toContain('Nguyễn Thị Hoa 11');
    },
  );

  it.skipIf(lacksPressTools)('becomes certificates, a page each or a file each', async () => {
    const page = await openList('Giấy chứng nhận');
    await page.getByLabel('Loại nội dung').selectOption('Giấy chứng nhận');
    await page.getByLabel('Vì', { exact: true }).fill('đã tham gia hội thi tìm hiểu');
    await waitForWords(page, 'Giấy chứng nhận');
    await page.locator('[data-first] img').nth(2).waitFor();
    await confirm(page);
    const bound = await saveFrom(page, 'Tạo một tệp PDF để in');
    const pages = await readPages(bound.bytes);
    expect(pages).toHaveLength(11);
    for (const [at, words] of pages.entries()) {
      expect(words).toContain(`Nguyễn Thị Hoa ${at + 1}, Chi hội trưởng, Thôn ${at + 1}`);
      expect(words).toContain('đã tham gia hội thi tìm hiểu');
    }
    const zip = await saveFrom(page, 'Tạo tệp ZIP, mỗi người một tệp');
    const files = Object.keys(unzipSync(zip.bytes));
    expect(files).toHaveLength(12);
    expect(files).toContain('giay-chung-nhan/nguyen-thi-hoa-11.pdf');
    expect(files).toContain('tep-chua-lam-duoc.txt');
  });

  inFullRun('is read anew when something else shall be made of it', async () => {
    const page = await openList('Thẻ tên');
    await page.getByLabel('Tôi đã xem các cột').check();
    await page.getByLabel('Làm gì từ danh sách').selectOption('Ấn phẩm có tên từng đơn vị');
    await page.getByText('12 đơn vị, 12 tệp.').waitFor();
    await page.locator('[data-list-read]').getByLabel('Cột D: Đơn vị').waitFor();
    expect(await page.getByLabel('Tôi đã xem các cột').isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: 'Tạo một tệp PDF để in' }).isVisible()).toBe(false);
  });
});

const countOf = (words: string, text: string): number => text.split(words).length - 1;

/** The words of each page. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const path = join(tmpdir(), `people-${process.pid}.pdf`);
  await writeFile(path, bytes);
  const words = await runPressTool('pdftotext', '-layout', path, '-');
  await rm(path);
  return words
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' '));
}
