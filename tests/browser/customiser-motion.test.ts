import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const button = 'Ảnh động cho bảng điện tử, story';

describe('a design in motion', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('is a round of at most ten seconds, and stands still for who asked for stillness', async () => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    const { name, bytes } = await saveFrom(page, button);
    if (name.endsWith('.gif')) {
      const { pages = 0, delay = [], loop } = await sharp(bytes, { animated: true }).metadata();
      expect(pages).toBeGreaterThan(10);
      expect(delay.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10_000);
      expect(loop).toBe(0);
      expect(await page.locator('[data-motion] img').count()).toBe(0);
      await page.getByRole('button', { name: 'Xem ảnh động' }).click();
      await page.locator('[data-motion] img').waitFor();
    } else {
      expect(name).toMatch(/\.mp4$/);
      expect(bytes.toString('latin1', 4, 8)).toBe('ftyp');
      const video = page.locator('[data-motion] video');
      expect(await video.evaluate((one: HTMLVideoElement) => [one.loop, one.autoplay])).toEqual([
        true,
        false,
      ]);
    }
  });

  inFullRun('is not offered for paper', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await chooseFormat(page, 'a4');
    await page.getByRole('button', { name: 'Tải tệp in PDF' }).waitFor();
    expect(await page.getByRole('button', { name: button }).isVisible()).toBe(false);
  });
});
