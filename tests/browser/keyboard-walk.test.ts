import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { vi } from '#i18n/vi.ts';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { walkByKeyboard } from '../support/walk-by-keyboard.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const addresses = createAddresses(site.base);

/** 1280 × 1024 px at 400 %, where what is fixed or sticky takes the most of the window; and a usual window. */
const views = [
  { width: 320, height: 256, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
] as const;
const paths = [addresses.home, addresses.year(2023), addresses.customiser, addresses.search, addresses.help];
/** Of a quick run each path once, in the one window or the other. */
const cases = sample(
  views.flatMap((view) => paths.map((path) => ({ path, ...view }))),
  2,
);

describe('the keyboard', () => {
  const { openPage, toAddress } = openBrowser(site);

  it.each(cases)(
    'leads through $path at $width px, always in sight',
    async ({ path, colorScheme, ...viewport }) => {
      const page = await openPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(toAddress(path), { waitUntil: 'load' });
      const stops = await walkByKeyboard(page);
      expect(stops.slice(0, 2).map(({ name }) => name.split('\n')[0])).toEqual([
        vi.skipToContent,
        expect.stringContaining(vi.quickExit.action),
      ]);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
    },
  );

  it('skips to the content', async () => {
    const page = await openPage();
    await page.goto(toAddress(addresses.year(2023)));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
