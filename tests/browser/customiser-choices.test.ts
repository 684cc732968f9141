import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom, toFormatChoice, waitForDrawing } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('choosing by eye', () => {
  const { openPage, toAddress } = openBrowser(site);
  const address = () => toAddress(createAddresses(site.base).customiser);

  it('shows each look with the visitor’s own words, in the visitor’s format', async () => {
    const page = await openPage();
    await openCustomiser(page, address());
    await page.locator('[data-looks]').scrollIntoViewIfNeeded();
    const pictures = page.locator('[data-look-picture]:not([data-old]) img');
    await page.waitForFunction(
      (looks) => document.querySelectorAll('[data-look-picture]:not([data-old]) img').length === looks,
      await page.locator('input[name="mau"]').count(),
    );
    const before = await pictures.first().getAttribute('src');
    await toFormatChoice(page, 'bang-ron-6x1m').check();
    await page.locator('[data-looks]').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (old) =>
        document.querySelector<HTMLImageElement>('[data-look-picture]:not([data-old]) img')?.src !== old,
      before,
    );
    const [width, height] = await pictures
      .first()
      .evaluate((image) => [image.clientWidth, image.clientHeight] as const);
    expect(width / height).toBeGreaterThan(4);
  });

  inFullRun('finds a format by a word of its name or use, without marks', async () => {
    const page = await openPage();
    await openCustomiser(page, address());
    await page.getByLabel('Tìm khổ').fill('bang ron 6x1');
    await expect.poll(() => page.locator('[data-format]:visible').count()).toBe(1);
    await toFormatChoice(page, 'bang-ron-6x1m').check();
    await page.getByLabel('Tìm khổ').fill('bìa đĩa than');
    await page.getByText('Không có khổ nào như vậy').waitFor();
    expect(await toFormatChoice(page, 'bang-ron-6x1m').isChecked()).toBe(true);
  });

  it('shows on a telephone the chosen format’s group alone, and all at one tap or by searching', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await openCustomiser(page, address());
    const groups = page.locator('[data-format-group]:visible');
    expect(await groups.count()).toBe(1);
    expect(await toFormatChoice(page, 'vuong').isVisible()).toBe(true);
    const { height = 0 } = (await page.locator('[data-formats]').boundingBox()) ?? {};
    // A little more than the screen; all four groups take nearly three.
    expect(height).toBeLessThan(740 * 1.2);
    await page.getByLabel('Tìm khổ').fill('cờ phướn');
    await expect.poll(() => toFormatChoice(page, 'co-phuon-0.6x2m').isVisible()).toBe(true);
    await page.getByLabel('Tìm khổ').fill('');
    await page.getByLabel('Hiện cả').tap();
    expect(await groups.count()).toBe(4);
    await toFormatChoice(page, 'a4').tap();
    await page.getByLabel('Hiện cả').tap();
    expect(await toFormatChoice(page, 'a4').isVisible()).toBe(true);
    expect(await groups.count()).toBe(1);
  });

  it('has a QR code of an address, and says what is none at its field', async () => {
    const page = await openPage();
    await openCustomiser(page, address());
    const field = page.getByLabel('Địa chỉ trang của đơn vị');
    await field.fill('kylua.langson.gov.vn');
    await page.locator('[data-field-problem="ma-qr"]').getByText('https://').waitFor();
    expect(await page.locator('[data-download="png"]').isDisabled()).toBe(true);
    await field.fill('https://kylua.langson.gov.vn/tin');
    await page.waitForFunction(() => !document.querySelector('[data-field-problem]'));
    const { bytes } = await saveFrom(page, 'SVG');
    expect(bytes.toString()).toContain('kylua.langson.gov.vn/tin');
    await page.waitForFunction(() => location.hash.includes('ma-qr=https'));
  });

  it('carries motif and stressed words in the address', async () => {
    const page = await openPage();
    await page.goto(`${address()}#nam=2025&noi-dung=chu-de&kho=vuong&mau=minh-hoa`);
    await waitForDrawing(page);
    await page.getByText('Chọn hình').click();
    await page.locator('[data-motif="lotus"] svg').waitFor();
    await page.getByRole('radio', { name: 'Hoa sen' }).check();
    const words = page.locator('[data-emphasis] button');
    const wanted = (await words.nth(1).textContent()) ?? '';
    await words.nth(1).click();
    await page.waitForFunction(() => /hinh=lotus.*nhan=/.test(location.hash));
    const other = await openPage();
    await other.goto(page.url());
    await waitForDrawing(other);
    await other.locator('[data-emphasis] button[aria-pressed="true"]').waitFor();
    expect(await other.locator('[data-emphasis] button[aria-pressed="true"]').allTextContents()).toEqual([
      wanted,
    ]);
    expect(await other.locator('[data-motif-chosen]').textContent()).toBe('Hoa sen');
  });
});
