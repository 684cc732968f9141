import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { toWorkbook } from '../support/workbook-file.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('a list of many units', () => {
  const { openPage, toAddress } = openBrowser(site);
  const openBatch = async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    return page;
  };

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

  inFullRun('reads a workbook, and a list of an old encoding once it is converted', async () => {
    const page = await openBatch();
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: toWorkbook([
        {
          rows: [
            ['STT', 'Tên đơn vị'],
            [1, 'Xã Đình Lập'],
          ],
        },
      ]),
    });
    await page.locator('[data-first] li').getByText('Xã Đình Lập').waitFor();
    await page.getByLabel('Danh sách đơn vị').fill('Tr­êng tiÓu häc §ång TiÕn');
    await page.locator('[data-failures]').getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await page.locator('[data-first] li').getByText('Trường tiểu học Đồng Tiến').waitFor();
  });

  it('shows what it read, what it left out and why, and follows another choice of columns', async () => {
    const page = await openBatch();
    await page
      .getByLabel('Danh sách đơn vị')
      .fill(
        [
          'DANH SÁCH NHẬN PA NÔ',
          'STT\tTên xã/phường\tĐịa điểm',
          '1\tUBND xã Ea Tul\tNgã ba chợ',
          '\tTổng cộng\t1',
        ].join('\n'),
      );
    await page.getByText('1 đơn vị, 1 tệp.').waitFor();
    const read = page.locator('[data-list-read]');
    await read.getByText('Bỏ qua 3 dòng').click();
    expect(await read.locator('details li').allTextContents()).toEqual([
      'Dòng 1: tiêu đề (DANH SÁCH NHẬN PA NÔ)',
      'Dòng 2: tên cột (STT | Tên xã/phường | Địa điểm)',
      'Dòng 4: dòng cộng (Tổng cộng | 1)',
    ]);
    await read.getByLabel('Cột C: Địa điểm').selectOption('Tên đơn vị');
    await page.locator('[data-first] li').getByText('Ngã ba chợ').waitFor();
  });

  it('reads a list of a megabyte while the page keeps moving', async () => {
    const page = await openBatch();
    const rows = Array.from({ length: 2000 }, (_, at) => [
      at + 1,
      `Ủy ban nhân dân xã số ${at}`,
      `Hội trường của xã số ${at}, ${'bên trái '.repeat(40)}`,
    ]);
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/octet-stream',
      buffer: toWorkbook([{ rows: [['STT', 'Tên đơn vị', 'Địa điểm'], ...rows] }]),
    });
    await page.getByText('2000 đơn vị, 2000 tệp.').waitFor();
  });

  inFullRun('says plainly that a file is no list', async () => {
    const page = await openBatch();
    await page.getByLabel('Hoặc mở tệp danh sách').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004 no workbook'),
    });
    await page.getByText('Không đọc được tệp XLSX này').waitFor();
  });
});
