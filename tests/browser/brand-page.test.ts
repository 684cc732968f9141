import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)('the brand page on the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const address = () => toAddress(createAddresses(site.base).identity);

  it('copies a colour with one tap and says so', async () => {
    const page = await openPage({ viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address());
    for (const value of ['#E8500E', '232, 80, 14', '0, 80, 100, 0']) {
      const place = page.locator(`#mau-sac copy-button[data-text="${value}"]`);
      await place.getByRole('button', { name: new RegExp(`Chép\\s*: ${value}$`) }).tap();
      await place.getByText('Đã chép').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
    }
  });

  it('says everything without its script, and shows no button that would do nothing', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(address());
    const colours = page.locator('#mau-sac');
    expect(await colours.getByText('232, 80, 14', { exact: true }).isVisible()).toBe(true);
    expect(await colours.getByRole('button').count()).toBe(0);
  });

  it('draws the smallest sizes as large as it says', async () => {
    const page = await openPage();
    await page.goto(address());
    const widths = await page
      .locator('#khoang-trong .sizes use')
      .evaluateAll((emblems) => emblems.map((emblem) => emblem.getBoundingClientRect().width));
    expect(widths).toHaveLength(8);
    for (const width of widths.slice(0, 4)) expect(width).toBeCloseTo(32, 0);
    for (const width of widths.slice(4)) expect(width).toBeCloseTo((10 * 96) / 25.4, 0);
  });

  it('shows the emblem in the first screen of a telephone', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address());
    const box = await page.locator('#bieu-tuong figure img').first().boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(740);
  });

  it.each([320, 360, 1280])('keeps its content within a window %d px wide', async (width) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto(address());
    expect(await page.locator('main').evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
