import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { fillIn } from '../support/counting-files.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the page of papers', () => {
  const { openPage, toAddress } = openBrowser(site);
  const { papers, paper } = createAddresses(site.base);

  /** Opens the page and waits until it answers to its fields. */
  async function openDesk(page: Page, address: string = papers): Promise<void> {
    await page.goto(toAddress(address));
    await page.locator('[name=giay]').focus();
    // Its choices are written by the code that reads the fields, once it listens.
    await page.locator('[data-activities] label').first().waitFor({ state: 'attached' });
  }

  it('shows the plan of a unit and hands it over as a Word file', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.getByLabel('Tên đơn vị', { exact: true }).fill('UBND phường Kỳ Lừa');
    await page.locator('[name=nam]').selectOption('2025');
    const sheet = page.locator('[data-sheet]', { hasText: 'trong kỷ nguyên số”' });
    await sheet.filter({ hasText: /PHƯỜNG KỲ LỪA/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp Word' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('thang-hanh-dong-2025_ke-hoach.docx');
    const body = unzipSync(await readFile(await file.path()))['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(body)).toContain('PHƯỜNG KỲ LỪA');
    const status = page.locator('paper-desk [data-status]');
    await status.filter({ hasText: '_ke-hoach.docx' }).waitFor();
    await page.locator('[name=giay]').selectOption('giay-moi');
    await expect.poll(() => status.textContent()).toBe('');
  });

  it('says that the theme of 2026 is not known', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.locator('[name=nam]').selectOption('2026');
    await page.locator('[data-sheet]', { hasText: 'Chủ đề năm 2026: ……' }).waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('chưa tìm được chủ đề năm 2026');
  });

  it('takes the theme that the unit has from a paper of its own, while the archive has none', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.locator('[name=nam]').selectOption('2026');
    await page.getByLabel(/^Chủ đề của năm/).fill('“Vì một tương lai an toàn”.');
    await page.locator('[data-sheet]', { hasText: 'Chủ đề năm 2026: “Vì một tương lai an toàn”.' }).waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('câu đơn vị ghi');
    await page.locator('[name=nam]').selectOption('2025');
    await page.locator('[data-sheet]', { hasText: 'trong kỷ nguyên số”' }).waitFor();
    expect(await page.getByLabel(/^Chủ đề của năm/).isVisible()).toBe(false);
  });

  inFullRun('gives no paper the number of another', async () => {
    const page = await openPage();
    await openDesk(page);
    const number = page.getByLabel('Số', { exact: true });
    await number.fill('125');
    await page.locator('[data-sheet]', { hasText: '125/KH-UBND' }).waitFor();
    await page.locator('[name=giay]').selectOption('giay-moi');
    await page.locator('[data-sheet]', { hasText: 'Số: ……/GM-UBND' }).waitFor();
    await page.locator('[name=giay]').selectOption('ke-hoach');
    await expect.poll(() => number.inputValue()).toBe('125');
    await page.reload();
    await page.locator('[data-sheet] .kind', { hasText: 'KẾ HOẠCH' }).waitFor();
    expect(await number.inputValue()).toBe('');
  });

  it('opens on the paper that the address names', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('bao-cao')));
    await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
  });

  it('remembers the unit on this machine and forgets it', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.getByLabel('Tên đơn vị', { exact: true }).fill('Trường Tiểu học Kỳ Lừa');
    await page.getByLabel('Chức vụ người ký').fill('Hiệu trưởng');
    await page.reload();
    await page.locator('[data-sheet]', { hasText: 'Trường Tiểu học Kỳ Lừa' }).waitFor();
    expect(await page.getByLabel('Chức vụ người ký').inputValue()).toBe('Hiệu trưởng');
    await page.getByRole('button', { name: 'Quên thông tin đơn vị' }).click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.getByLabel('Tên đơn vị', { exact: true }).inputValue()).toBe('');
  });

  it('adds returned sheets up and puts the totals into the report', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('bao-cao')));
    await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
    await page.locator('[name=nam]').selectOption('2026');
    await page.getByLabel(/^Danh sách đơn vị cấp dưới/).fill('Khối 1\nKhối 2\nKhối 3');
    const sheets = ['Khối 1', 'Khối 2'].map((name, at) => ({
      name: `${name}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(fillIn(name, () => String(1000 + at))),
    }));
    const torn = { name: 'rach.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') };
    await page.getByLabel(/^Bảng đếm gửi về/).setInputFiles([...sheets, torn]);
    await page.locator('[data-counting-status]', { hasText: 'Đã cộng 2 bảng đếm' }).waitFor();
    const results = await page.locator('[data-counting-results]').textContent();
    expect(results).toContain('Chưa gửi (1)Khối 3');
    expect(results).toContain('rach.xlsx: không phải tệp .xlsx đọc được');
    await page.locator('[data-sheet]', { hasText: '2.0012.0014.002' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bảng đếm cho cả danh sách' }).click();
    const zip = unzipSync(await readFile(await (await download).path()));
    expect(Object.keys(zip)).toEqual(['1_khoi-1.xlsx', '2_khoi-2.xlsx', '3_khoi-3.xlsx']);
  });

  inFullRun('adds up more sheets than are handed over at once', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('bao-cao')));
    await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
    await page.locator('[name=nam]').selectOption('2026');
    const sheets = Array.from({ length: 30 }, (_, at) => ({
      name: `${at}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(fillIn(`Khối ${at}`, () => '2')),
    }));
    await page.getByLabel(/^Bảng đếm gửi về/).setInputFiles(sheets);
    await page.locator('[data-counting-status]', { hasText: 'Đã cộng 30 bảng đếm' }).waitFor();
    await page.locator('[data-sheet]', { hasText: '6060120' }).waitFor();
  });

  inFullRun('invites a whole list of guests in one Word file', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('giay-moi')));
    await page.locator('[data-sheet]', { hasText: 'GIẤY MỜI' }).waitFor();
    await page.getByLabel(/^Danh sách khách mời/).fill('Ông A\nBà B\nÔng C');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải giấy mời cho cả danh sách' }).click();
    const body = unzipSync(await readFile(await (await download).path()))['word/document.xml'];
    const words = strFromU8(body ?? new Uint8Array());
    expect(['Ông A', 'Bà B', 'Ông C'].filter((name) => words.includes(`kính mời: ${name}<`))).toHaveLength(3);
  });

  inFullRun('writes a deck of slides on the visitor’s machine', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('trinh-chieu')));
    await page.locator('[data-sheet]', { hasText: 'Bài trình chiếu' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp PowerPoint' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/_trinh-chieu\.pptx$/);
    expect(Object.keys(unzipSync(await readFile(await file.path())))).toContain('ppt/slides/slide1.xml');
  });

  inFullRun('hands bulletins over as their words alone, by a button each and in a ZIP', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(toAddress(paper('ban-tin')));
    const first = page.locator('[data-spoken="mo-dau_nua-phut"]');
    await first.waitFor();
    await first.locator('+ p button').click();
    await first.locator('+ p', { hasText: 'Đã chép.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await first.textContent());
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải lời đọc cho máy' }).click();
    expect(Object.keys(unzipSync(await readFile(await (await download).path())))).toHaveLength(15);
  });

  it('shows with each day’s words their picture and what it shows', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('viec-tung-ngay')));
    await page.locator('[data-sheet] table').waitFor();
    await page.locator('[name=nam]').selectOption('2023');
    const row = page.locator('[data-sheet] tbody tr', { hasText: '16/11/2023' });
    await row.waitFor();
    const address = new URL((await row.getByRole('link').getAttribute('href')) ?? '');
    expect((await page.request.get(toAddress(address.pathname))).status()).toBe(200);
    expect(await row.locator('td').nth(5).textContent()).toContain('Hình:');
  });

  it('names a day that does not fit the month', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.locator('[name=nam]').selectOption('2026');
    await page.getByLabel(/^Hạn các đơn vị/).fill('2026-12-01');
    await page.locator('[data-notes]', { hasText: 'đang trước ngày kết thúc' }).waitFor();
  });
});
