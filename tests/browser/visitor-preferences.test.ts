import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const addresses = createAddresses(site.base);

describe('what a visitor has asked of their machine', () => {
  const { openPage, toAddress } = openBrowser(site);
  const open = async (path: string, options: Parameters<typeof openPage>[0]): Promise<Page> => {
    const page = await openPage(options);
    await page.goto(toAddress(path), { waitUntil: 'load' });
    return page;
  };

  it('is dark where they want it dark, but light on paper', async () => {
    const page = await open(addresses.home, { colorScheme: 'dark' });
    expect(await readGround(page)).toBe('rgb(28, 18, 13)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await readGround(page)).toBe('rgb(255, 255, 255)');
  });

  it.each([addresses.customiser, addresses.search, addresses.slogans])(
    'has colours of their own: %s still shows where to press and write',
    async (path) => {
      const page = await open(path, { forcedColors: 'active', colorScheme: 'dark' });
      expect(await listEdgeless(page)).toEqual([]);
    },
  );

  it('has colours of their own: the years of a slogan still tell used from unused', async () => {
    const page = await open(addresses.slogans, { forcedColors: 'active' });
    await page.goto(
      toAddress((await page.locator('main li a[href*="khau-hieu/"]').first().getAttribute('href')) ?? ''),
    );
    const used = await listDots(page, 'main ol > .used');
    expect(used.length).toBeGreaterThan(0);
    expect((await listDots(page, 'main ol > :not(.used)')).filter((colour) => used.includes(colour))).toEqual(
      [],
    );
  });

  it.each(['reduce', 'no-preference'] as const)(
    'moves only where motion is welcome: %s',
    async (reducedMotion) => {
      const page = await open(addresses.home, { reducedMotion });
      const motion = await page.evaluate(() => ({
        button: getComputedStyle(document.querySelector('.button') ?? document.body).transitionDuration,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        header: getComputedStyle(document.querySelector('.site-header') ?? document.body).viewTransitionName,
      }));
      const still = { button: '0s', scroll: 'auto', header: 'none' };
      const moving = { button: '0.12s', scroll: 'smooth', header: 'site-header' };
      expect(motion).toEqual(reducedMotion === 'reduce' ? still : moving);
    },
  );
});

const readGround = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colours of the years' dots, each once. */
const listDots = (page: Page, years: string): Promise<string[]> =>
  page
    .locator(years)
    .evaluateAll((found) => [
      ...new Set(found.map((year) => getComputedStyle(year, '::before').backgroundColor)),
    ]);

/** Controls that are shown without an edge that differs from their ground. */
const listEdgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(.button, input[type="search"], select, textarea)')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
        return borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === backgroundColor;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
