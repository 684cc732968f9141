import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const neutral = 'https://www.google.com/';
/** A light one, where the visitor was. */
const before = '/huong-dan/';

describe('the quick exit', () => {
  const { openPage, toAddress } = openBrowser(site);

  /** A page of which the other site only notes what it was told. */
  async function openHelp(options: { javaScriptEnabled?: boolean } = {}) {
    const page = await openPage({ viewport: { width: 360, height: 640 }, ...options });
    const referrers: (string | undefined)[] = [];
    await page.route(`${neutral}**`, (route) => {
      referrers.push(route.request().headers().referer);
      return route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
    });
    await page.goto(toAddress(before));
    await page.goto(toAddress('/ho-tro/'));
    return { page, referrers };
  }

  const pressEscape = async (page: Page, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press('Escape');
  };

  it('shows without scrolling on a phone, large enough for a thumb', async () => {
    const { page } = await openHelp();
    const box = await page.locator('quick-exit a').boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(y + height).toBeLessThanOrEqual(640);
  });

  it.each(sample([360, 768, 1366], 3))(
    'stays in a head of one row, over nothing, at %i px',
    async (width) => {
      const page = await openPage({ viewport: { width, height: 740 } });
      for (const path of ['/', '/an-pham/', '/tu-thiet-ke/']) {
        await page.goto(toAddress(path));
        await page.evaluate(() => scrollTo(0, 900));
        const head = await page.locator('.site-header').boundingBox();
        expect(head?.height).toBeLessThanOrEqual(64);
        const isSeen = await page.locator('quick-exit a').evaluate((link) => {
          const { left, top, width: wide, height } = link.getBoundingClientRect();
          const seen = document.elementFromPoint(left + wide / 2, top + height / 2);
          return top >= 0 && link.contains(seen) && link.closest('.site-header') !== null;
        });
        expect(isSeen).toBe(true);
      }
    },
  );

  it('leaves at a click, tells nothing and does not come back', async () => {
    const { page, referrers } = await openHelp();
    await page.locator('quick-exit a').click();
    await page.waitForURL(neutral);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(before);
  });

  it('does not come back to the page from a link within it either', async () => {
    const { page } = await openHelp();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ho-tro\/#/);
    await page.locator('quick-exit a').click();
    await page.waitForURL(neutral);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(before);
  });

  it('leaves when Escape is pressed three times', async () => {
    const { page } = await openHelp();
    await pressEscape(page, 3);
    await page.waitForURL(neutral);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(before);
  });

  it('stays when Escape is pressed twice, or among other keys', async () => {
    const { page } = await openHelp();
    await pressEscape(page, 2);
    await page.keyboard.press('a');
    await pressEscape(page, 2);
    expect(new URL(page.url()).pathname).toBe('/ho-tro/');
  });

  it('empties the page and its title before the other one answers', async () => {
    const { page } = await openHelp();
    await page.unroute(`${neutral}**`);
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route(`${neutral}**`, async (route) => {
      await answered;
      await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
    });
    // Playwright would wait for the answer.
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('quick-exit a')?.click();
      return { title: document.title, hidden: getComputedStyle(document.documentElement).display };
    });
    answer();
    await page.waitForURL(neutral);
    expect(seen).toEqual({ title: 'Google', hidden: 'none' });
  });

  it('is a link where no script runs', async () => {
    const { page, referrers } = await openHelp({ javaScriptEnabled: false });
    await page.locator('quick-exit a').click();
    await page.waitForURL(neutral);
    expect(referrers).toEqual([undefined]);
  });
});
