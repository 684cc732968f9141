import { describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { walkedSites } from '../support/built-sites.ts';
import { findBarriersInBothSchemes, measureOverflow } from '../support/find-barriers.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visitPage } from '../support/visit-page.ts';

/** A small telephone, which is also a window of 1280 × 1024 px at 400 %, and that window itself. */
const sizes = [
  { width: 320, height: 256 },
  { width: 1280, height: 1024 },
];

describe.each(walkedSites)('the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const cases = Object.entries(listPageTypes(site)).flatMap(([type, path]) =>
    sizes.map((size) => ({ type, path, ...size })),
  );

  it.each(cases)('shows the page "$type" cleanly at $width px', async ({ path, width, height }) => {
    const page = await openPage({ viewport: { width, height } });
    const visit = await visitPage(page, toAddress(path));
    const found = {
      ...visit,
      overflowPx: await measureOverflow(page),
      // Once is enough: the two sites differ in nothing but their addresses.
      barriers: site === walkedSites[0] ? await findBarriersInBothSchemes(page) : [],
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
