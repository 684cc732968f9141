import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
/** A colour that no identity has. */
const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#0050C0' } })
  .jpeg()
  .toBuffer();

describe('a look with a photo of one’s own', () => {
  const { openPage, toAddress } = openBrowser(site);
  const open = async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByRole('radio', { name: 'Ảnh chụp' }).check();
    await page.locator('[data-photo]').waitFor();
    return page;
  };
  const choose = async (page: Page) => {
    await page
      .locator('[data-photo] input[type="file"]')
      .setInputFiles({ name: 'le.jpg', mimeType: '', buffer: photo });
    await page.getByText('Đã đặt ảnh le.jpg').waitFor();
    await page.waitForFunction(() => document.querySelector('.preview canvas:not([hidden])') !== null);
  };

  inFullRun('marks its place, asks for consent, and gives no file before the photo is there', async () => {
    const page = await open();
    await page.getByText('Mẫu này cần một ảnh').waitFor();
    expect(await page.getByLabel('Tệp ảnh').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Hỏi ý người có mặt trong ảnh').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Tải ảnh PNG' }).isDisabled()).toBe(true);
    await choose(page);
    await page.waitForFunction(
      () => !document.querySelector<HTMLButtonElement>('[data-download=png]')?.disabled,
    );
    expect(await page.getByText('Mẫu này cần một ảnh').count()).toBe(0);
  });

  it('is saved with it and with whose it is, as a picture, a drawing and a print in inks', async () => {
    const page = await open();
    await choose(page);
    await page.getByLabel('Ảnh của ai').fill('Nguyễn Thị Hoa');
    await page.waitForFunction(() =>
      document.querySelector<HTMLImageElement>('.preview img')?.alt.includes('Ảnh: Nguyễn Thị Hoa'),
    );
    expect(await isBlueAbove((await saveFrom(page, 'Tải ảnh PNG')).bytes)).toBe(true);
    expect(await isBlueAbove((await saveFrom(page, 'Ảnh JPEG')).bytes)).toBe(true);
    const svg = String((await saveFrom(page, 'SVG')).bytes);
    expect(svg).toMatch(/<image [^>]*data:image\/jpeg;base64,/);
    expect(page.url()).not.toContain('data:');
    await chooseFormat(page, 'a4');
    await page.waitForFunction(() => document.querySelector('[data-facts]')?.textContent?.includes('A4'));
    const pdf = (await saveFrom(page, 'PDF')).bytes.toString('latin1');
    const [, width = '0'] = /\/Subtype \/Image[^>]*?\/Width (\d+)/.exec(pdf) ?? [];
    expect(pdf).toMatch(/\/Subtype \/Image[^>]*?\/DeviceCMYK/);
    // 216 mm with its bleed, at 300 dpi.
    expect(Number(width)).toBeGreaterThan(1200);
    expect(Number(width)).toBeLessThanOrEqual(2552);
  });

  inFullRun('is taken back and brought again, and comes out of a working file', async () => {
    const page = await open();
    await choose(page);
    const isShown = (shown: boolean) =>
      page.waitForFunction(
        (wanted) => (document.querySelector('.preview canvas:not([hidden])') !== null) === wanted,
        shown,
      );
    await page.locator('.preview .frame').focus();
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => page.locator('[data-photo-range="zoom"]').inputValue()).toBe('100');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await isShown(false);
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await isShown(true);
    await page.locator('[data-keeping] > summary').click();
    await page.locator('[data-save-work]:enabled').waitFor();
    const saving = page.waitForEvent('download');
    await page.locator('[data-save-work]').click();
    const path = await (await saving).path();
    await page.getByRole('button', { name: 'Bỏ ảnh này' }).click();
    await isShown(false);
    await page.locator('[data-open-work]').setInputFiles(path);
    await isShown(true);
  });
});

/** Whether the middle of a square picture's upper part is the photo, as a JPEG keeps it. */
async function isBlueAbove(picture: Buffer): Promise<boolean> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red = 0, green = 0, blue = 0] = data.subarray((100 * info.width + 540) * 3);
  return info.width === 1080 && red < 30 && Math.abs(green - 0x50) < 12 && Math.abs(blue - 0xc0) < 12;
}
