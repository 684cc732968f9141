import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { walkedSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

/** What the page hands to the system's sheet, which a test cannot see, and how the sheet ends. */
type SheetEnd = 'sent' | 'closed' | 'refused';
const replaceSheet = (page: Page, end: SheetEnd) =>
  page.addInitScript((how) => {
    const share = (data: ShareData) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      if (how === 'sent') return Promise.resolve();
      return Promise.reject(new DOMException(how, how === 'closed' ? 'AbortError' : 'NotAllowedError'));
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  }, end);

describe.each(walkedSites)('sharing on the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);
  const { slogan, guide } = listPageTypes(site);
  const shared = [addresses.year(2025), slogan, guide] as string[];
  const canonicalOf = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

  it.each(sample(shared, 3))(
    'is a plain link to Facebook on %s, which is asked for nothing before',
    async (path) => {
      const page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(toAddress('/')).origin) foreign.push(request.url());
      });
      await page.goto(toAddress(path), { waitUntil: 'load' });
      const link = page.locator('main a[href^="https://www.facebook.com/"]');
      expect(await link.isVisible()).toBe(true);
      const href = new URL((await link.getAttribute('href')) ?? '');
      expect(href.searchParams.get('u')).toBe(await canonicalOf(page));
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(foreign).toEqual([]);
    },
  );

  it('copies the address for Zalo and tells a screen reader so', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(toAddress(addresses.year(2025)));
    await page.getByRole('button', { name: 'Chép liên kết để gửi Zalo' }).click();
    const said = page.getByRole('group', { name: 'Chia sẻ trang này' }).locator('copy-button [role=status]');
    await expect.poll(() => said.textContent()).toBe('Đã chép');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonicalOf(page));
  });

  it.each([
    ['sent', ''],
    ['closed', ''],
    ['refused', 'Chưa mở được, hãy chép liên kết'],
  ] as const)('says of the system’s sheet that was %s: “%s”', async (end, words) => {
    const page = await openPage();
    await replaceSheet(page, end);
    await page.goto(toAddress(addresses.year(2025)));
    await page.getByRole('button', { name: 'Ứng dụng khác' }).click();
    const handed = page.locator('html[data-shared]');
    expect(JSON.parse((await handed.getAttribute('data-shared')) ?? '')).toEqual({
      url: await canonicalOf(page),
      title: expect.stringContaining('2025'),
    });
    await expect.poll(() => page.locator('share-button [role=status]').textContent()).toBe(words);
  });

  it('shows no button for a sheet that the browser does not have', async () => {
    const page = await openPage();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(toAddress(addresses.year(2025)));
    await page.locator('copy-button:defined').first().waitFor();
    expect(await page.getByRole('button', { name: 'Ứng dụng khác' }).count()).toBe(0);
  });

  it('is not offered where it could give its reader away', async () => {
    const page = await openPage();
    await page.goto(toAddress(addresses.help));
    expect(await page.locator('.share, share-button, a[href*="facebook.com"]').count()).toBe(0);
  });
});
