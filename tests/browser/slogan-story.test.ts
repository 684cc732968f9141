import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)('on the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);

  it('a reader goes from the home page to a slogan of 2023, sees its source and downloads its picture', async () => {
    const page = await openPage({ viewport: { width: 360, height: 800 }, acceptDownloads: true });
    const follow = (selector: string) => page.locator(selector).filter({ visible: true }).first().click();

    await page.goto(toAddress(addresses.home));
    await follow(`a[href="${addresses.years}"]`);
    await follow(`main a[href="${addresses.year(2023)}"]`);
    await follow(`main a[href^="${addresses.slogans}"]:not([href="${addresses.slogans}"])`);
    await page.waitForURL(`**${addresses.slogans}*/`);
    const use = page.locator('#nam-2023');
    expect(
      await use
        .locator(`a[href^="${addresses.document('')}"]`)
        .first()
        .isVisible(),
    ).toBe(true);

    const downloading = page.waitForEvent('download');
    await use.locator('a[download][href*="_vuong_"][href$=".png"]').first().click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^thang-hanh-dong-2023_vuong_.+\.png$/);
    const { format, width, height } = await sharp(await download.path()).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1080, height: 1080 });
  });
});
