import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom } from '../support/customiser-page.ts';
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
    const units = Array.from({ length: 200 }, (_, index) => `Tổ dân phố số ${index + 1}`);
    units[6] = 'Tổ 😀';
    await page.getByLabel('Danh sách đơn vị').fill(units.join('\n'));
    await page.getByLabel('Áp phích A4', { exact: true }).check();
    await page.getByLabel('Ảnh vuông', { exact: true }).uncheck();
    await page.locator('[data-first] li').nth(2).waitFor();
    const { name, bytes } = await saveFrom(page, 'Tạo tệp ZIP');
    expect(name).toMatch(/^thang-hanh-dong-\d{4}_200-tep\.zip$/);
    const files = Object.keys(unzipSync(bytes));
    expect(files.filter((path) => /^a4\/.*_to-dan-pho-so-\d+\.pdf$/.test(path))).toHaveLength(199);
    expect(files).toContain('tep-chua-lam-duoc.txt');
    expect(await page.locator('[data-failures] li').allTextContents()).toEqual([
      expect.stringContaining('Dòng 7, Tổ 😀'),
    ]);
  });

  it('stops on request and saves nothing', async () => {
    const page = await openBatch();
    await page.getByLabel('Danh sách đơn vị').fill('Tổ dân phố\n'.repeat(500));
    await page.getByRole('button', { name: 'Tạo tệp ZIP' }).click();
    await page.getByText(/Đã làm \d+ \/ 500 tệp/).waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng').waitFor();
    expect(await page.getByRole('button', { name: 'Tạo tệp ZIP' }).isEnabled()).toBe(true);
  });

  it('reads the columns of a CSV file', async () => {
    const page = await openBatch();
    await page.getByLabel('Loại nội dung').selectOption('le-phat-dong');
    const csv = '\uFEFFĐịa điểm;Đơn vị;Thời gian\r\nNhà văn hóa;"Xã A; huyện B";8 giờ\r\n';
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'danh-sach.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await page.locator('[data-first] li').getByText('Xã A; huyện B').waitFor();
  });

  it('says plainly that a file is no list', async () => {
    const page = await openBatch();
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004 no workbook'),
    });
    await page.getByText('Không đọc được tệp XLSX này').waitFor();
  });
});
