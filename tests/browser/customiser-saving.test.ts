import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, waitForDrawing } from '../support/customiser-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const zalo =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/24.0';

describe('what a visitor takes along', () => {
  const { openPage, toAddress } = openBrowser(site);
  const customiser = createAddresses(site.base).customiser;

  it('is not called saved inside an app, which shows the way out and a picture to press', async () => {
    const page = await openPage({ userAgent: zalo });
    await openCustomiser(page, toAddress(customiser));
    expect(await page.locator('[data-way-out]').first().textContent()).toContain('Mở bằng trình duyệt');
    await page.getByRole('button', { name: 'Ảnh PNG' }).click();
    await page.locator('[data-press] img').waitFor();
    const said = (await page.locator('[data-download-status]').textContent()) ?? '';
    expect(said).toContain('nhấn giữ');
    expect(said).not.toContain('Đã tạo tệp');
  });

  it('needs no way out in a browser', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    expect(await page.locator('[data-way-out]').first().isVisible()).toBe(false);
  });

  it('stays the design of before when a damaged address follows, and it says so', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await page.waitForFunction(() => location.hash.includes('don-vi'));
    await page.evaluate(() => {
      location.hash = '#nam=9999';
    });
    await page.getByText('vẫn là thiết kế trước đó').waitFor();
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('UBND phường Kỳ Lừa');
  });

  it('is a name that was pasted before anything else', async () => {
    const page = await openPage();
    await page.goto(toAddress(customiser));
    // As a paste does, at once and once.
    await page.getByLabel('Tên đơn vị').evaluate((field: HTMLInputElement) => {
      field.value = 'Trạm Y tế Kỳ Lừa';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForDrawing(page);
    await page.waitForFunction(() => localStorage.length > 0);
    await page.reload();
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLInputElement>('[name="don-vi"]')[1]?.value === 'Trạm Y tế Kỳ Lừa',
    );
  });
});
