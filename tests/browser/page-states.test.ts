import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser } from '../support/customiser-page.ts';
import { findBarriersInSchemes, measureOverflow } from '../support/find-barriers.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { searchArchive } from '../support/search-archive.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const addresses = createAddresses(site.base);

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** States that a page has only after somebody did something, and how they get there. */
const states: Record<string, { path: string; reach: (page: Page) => Promise<unknown> }> = {
  'a year with everything unfolded': { path: addresses.year(2023), reach: openAll },
  'a copied slogan': {
    path: addresses.slogans,
    reach: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('copy-button button').first().click();
      await page.getByText('Đã chép').first().waitFor();
    },
  },
  'slogans with filters applied': {
    path: addresses.slogans,
    reach: async (page) => {
      await page.getByText('Lọc và sắp xếp').click();
      await page.locator('main select[name="nam"]').selectOption('2023');
    },
  },
  'the gallery with filters applied and pictures chosen': {
    path: `${addresses.artworks}?nam=2025`,
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'Chọn để tải cùng lúc' }).first().check();
      await page.locator('artwork-choice').waitFor();
    },
  },
  'a search with results and its facets open': {
    path: addresses.search,
    reach: async (page) => {
      await searchArchive(page, 'bạo lực');
      await page.getByText('Lọc kết quả').click();
    },
  },
  'a search that finds nothing': {
    path: addresses.search,
    reach: (page) => searchArchive(page, 'giãn cách 8935'),
  },
  'the customiser with a size that cannot be drawn': {
    path: addresses.customiser,
    reach: async (page) => {
      await openCustomiser(page, page.url());
      await chooseFormat(page, 'tu-chon');
      await page.getByLabel('Rộng').fill('100');
      await page.locator('[data-problems] li').first().waitFor();
      // Further down, what stays at the top covers half a field, as scrolling does.
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  'the help page with the quick exit focused': {
    path: addresses.help,
    reach: (page) => page.locator('quick-exit a').focus(),
  },
};

describe('a page that somebody uses', () => {
  const { openPage, toAddress } = openBrowser(site);

  it.each(sample(Object.entries(states), 3))('has no barrier: %s', async (_name, { path, reach }) => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await page.goto(toAddress(path), { waitUntil: 'load' });
    await reach(page);
    expect(await findBarriersInSchemes(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
});
