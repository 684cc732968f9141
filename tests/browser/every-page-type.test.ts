import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { walkedSites } from '../support/built-sites.ts';
import {
  findBarriersInSchemes,
  findDarkBarriers,
  findLightBarriers,
  measureOverflow,
} from '../support/find-barriers.ts';
import { isFullRun, sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visitPage } from '../support/visit-page.ts';

/** A small telephone, which is also a window of 1280 × 1024 px at 400 %, and that window itself. */
const sizes = [
  { width: 320, height: 256, findSome: findLightBarriers },
  { width: 1280, height: 1024, findSome: findDarkBarriers },
];

describe.each(walkedSites)('the site built for $base', (site) => {
  const { openSharedPage, toAddress } = openBrowser(site);
  // One for all: what a page keeps on the machine, visitor-privacy.test.ts asks.
  let page: Page;
  beforeAll(async () => {
    page = await openSharedPage();
  });
  const types = Object.entries(listPageTypes(site));
  // Most faults show on the telephone: of a quick run every type there, and every fifth in the wide window.
  const cases = sizes.flatMap((size, at) =>
    sample(types, at === 0 ? 1 : 5).map(([type, path]) => ({ type, path, ...size })),
  );

  it.each(cases)('shows the page "$type" cleanly at $width px', async ({ path, width, height, findSome }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    const visit = await visitPage(page, toAddress(path));
    // Of a quick run all rules at the small size, and at the other one the colours of the dark scheme.
    const find = isFullRun ? findBarriersInSchemes : findSome;
    const found = {
      ...visit,
      overflowPx: await measureOverflow(page),
      // Once is enough: the two sites differ in nothing but their addresses.
      barriers: site === walkedSites[0] ? await find(page) : [],
    };
    expect(found).toEqual({
      consoleMessages: [],
      failedRequests: [],
      foreignRequests: [],
      overflowPx: 0,
      barriers: [],
    });
  });
});
