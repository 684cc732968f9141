import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the page of papers', () => {
  const { openPage, toAddress } = openBrowser(site);
  const { papers, paper } = createAddresses(site.base);

  /** Opens the page and waits until it answers to its fields. */
  async function openDesk(page: Page, address: string = papers): Promise<void> {
    await page.goto(toAddress(address));
    await page.locator('[name=giay]').focus();
    await page
      .locator('[data-bases] label, [data-for]:not([hidden]) input')
      .first()
      .waitFor({ state: 'attached' });
  }

  it('shows the plan of a unit and hands it over as a Word file', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.getByLabel('Tên đơn vị', { exact: true }).fill('UBND phường Kỳ Lừa');
    await page.locator('[name=nam]').selectOption('2025');
    await page.locator('[data-sheet]', { hasText: 'PHƯỜNG KỲ LỪA' }).waitFor();
    const sheet = page.locator('[data-sheet]');
    expect(await sheet.textContent()).toContain('trong kỷ nguyên số”');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp Word' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('thang-hanh-dong-2025_ke-hoach.docx');
    const body = unzipSync(await readFile(await file.path()))['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(body)).toContain('PHƯỜNG KỲ LỪA');
  });

  it('says that the theme of 2026 is not known', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.locator('[name=nam]').selectOption('2026');
    await page.locator('[data-sheet]', { hasText: 'Chủ đề năm 2026: ……' }).waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('chưa tìm được chủ đề năm 2026');
  });

  it('opens on the paper that the address names', async () => {
    const page = await openPage();
    await page.goto(toAddress(paper('bao-cao')));
    await page.locator('[data-sheet]', { hasText: 'BÁO CÁO' }).waitFor();
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
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.getByLabel('Tên đơn vị', { exact: true }).inputValue()).toBe('');
  });

  it('names a day that does not fit the month', async () => {
    const page = await openPage();
    await openDesk(page);
    await page.locator('[name=nam]').selectOption('2026');
    await page.getByLabel(/^Hạn các đơn vị/).fill('2026-12-01');
    await page.locator('[data-notes]', { hasText: 'đang trước ngày kết thúc' }).waitFor();
  });
});
