import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom, toFormatChoice, waitForWords } from '../support/customiser-page.ts';
import { findBarriersInSchemes, measureOverflow } from '../support/find-barriers.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const toUnit = (page: Page) => page.getByLabel('Tên đơn vị');

describe('making it one’s own, and keeping it', () => {
  const { openPage, toAddress } = openBrowser(site);
  const address = () => toAddress(createAddresses(site.base).customiser);
  const open = async () => {
    const page = await openPage();
    await openCustomiser(page, address());
    return page;
  };
  const openKeeping = async (page: Page) => {
    await page.getByText('Bản nháp, tệp thiết kế, mẫu').click();
    // Its code comes now; until then nothing in it can be pressed.
    await page.locator('[data-save-draft]:enabled').waitFor();
  };

  it('takes back choices by button and by keys, but leaves the keys in a field to the browser', async () => {
    const page = await open();
    await toUnit(page).fill('Tổ 1');
    await toFormatChoice(page, 'a4').check();
    await toFormatChoice(page, 'a3').check();
    await page.keyboard.press('Control+z');
    await expect.poll(() => toFormatChoice(page, 'a4').isChecked()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => toFormatChoice(page, 'a3').isChecked()).toBe(true);
    const undo = page.getByRole('button', { name: 'Hoàn tác' });
    await undo.click();
    await undo.click();
    await expect.poll(() => toFormatChoice(page, 'vuong').isChecked()).toBe(true);
    await undo.click();
    await expect.poll(() => toUnit(page).inputValue()).toBe('');
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await waitForWords(page, 'Tổ 1');
    await toUnit(page).press('Control+z');
    await expect.poll(() => toFormatChoice(page, 'vuong').isChecked()).toBe(true);
  });

  it('keeps drafts on this machine until all are forgotten', async () => {
    const page = await open();
    await toUnit(page).fill('Tổ 1');
    await openKeeping(page);
    await page.getByLabel('Tên bản nháp').fill('Lần đầu');
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await page.getByText('Đã lưu bản nháp Lần đầu').waitFor();
    await toUnit(page).fill('Tổ 2');
    await page.reload();
    await toUnit(page).focus();
    await openKeeping(page);
    await page.getByRole('button', { name: 'Mở: Lần đầu' }).click();
    await expect.poll(() => toUnit(page).inputValue()).toBe('Tổ 1');
    await waitForWords(page, 'Tổ 1');
    await page.getByRole('button', { name: 'Quên hết bản nháp' }).click();
    await page.getByText('Đã xóa hết bản nháp').waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it('sends a pattern of which a ward fills in its own name only', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: 'Cơ quan cấp trên' }).fill('UBND tỉnh Lạng Sơn');
    await openKeeping(page);
    await page.getByText('Làm mẫu cho xã, phường').click();
    await page.locator('[data-lock="superior"]').check();
    await page.locator('[data-lock="look"]').check();
    await page.locator('[data-only="vuong"]').check();
    await page.locator('[data-only="a4"]').check();
    const { bytes } = await saveFrom(page, 'Lưu tệp thiết kế');

    const ward = await open();
    await openKeeping(ward);
    const file = ward.getByLabel('Mở tệp thiết kế');
    await toUnit(ward).fill('UBND phường Kỳ Lừa');
    await file.setInputFiles({
      name: 'mau.json',
      mimeType: 'application/json',
      buffer: bytes.subarray(0, 200),
    });
    await ward.getByText('Tệp thiết kế bị hỏng').waitFor();
    expect(await toUnit(ward).inputValue()).toBe('UBND phường Kỳ Lừa');
    await file.setInputFiles({ name: 'mau.json', mimeType: 'application/json', buffer: bytes });
    await ward.getByText('Đã mở mau.json').waitFor();
    const superior = ward.getByRole('textbox', { name: 'Cơ quan cấp trên' });
    expect(await superior.inputValue()).toBe('UBND tỉnh Lạng Sơn');
    expect(await superior.isEditable()).toBe(false);
    expect(await toFormatChoice(ward, 'a4').isEnabled()).toBe(true);
    expect(await toFormatChoice(ward, 'a3').isEnabled()).toBe(false);
    expect(await ward.getByRole('radio', { name: 'Nền cam' }).isEnabled()).toBe(false);
    await toUnit(ward).fill('UBND phường Kỳ Lừa');
    await waitForWords(ward, 'UBND tỉnh Lạng Sơn\nUBND phường Kỳ Lừa');
    await ward.getByRole('button', { name: 'Bỏ khóa' }).click();
    await expect.poll(() => toFormatChoice(ward, 'a3').isEnabled()).toBe(true);
    expect(await superior.isEditable()).toBe(true);
  });

  it('has no barrier at 320 px', async () => {
    const page = await openPage({ viewport: { width: 320, height: 800 } });
    await openCustomiser(page, address());
    await openKeeping(page);
    await page.getByText('Làm mẫu cho xã, phường').click();
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await page.getByRole('button', { name: /^Xóa:/ }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await findBarriersInSchemes(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
});
