import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { builtSites } from '../support/built-sites.ts';
import { measureOverflow } from '../support/find-barriers.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

const addresses = createAddresses(site.base);
/** Of every kind: with a plan, with an inferred list, with no theme. */
const years = Object.fromEntries([2016, 2025, 2026].map((year) => [`year ${year}`, addresses.year(year)]));

describe('with letters twice as large on a telephone', () => {
  const { openSharedPage, toAddress } = openBrowser(site);

  it('no type of page can be pushed sideways, folded or unfolded', async () => {
    const page = await openSharedPage();
    await page.setViewportSize({ width: 360, height: 740 });
    const wide: string[] = [];
    for (const [type, path] of Object.entries({ ...listPageTypes(site), ...years })) {
      await page.goto(toAddress(path));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const folded = await measureOverflow(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const unfolded = await measureOverflow(page);
      if (folded > 0 || unfolded > 0) wide.push(`${type}: ${folded} px, unfolded ${unfolded} px`);
    }
    expect(wide).toEqual([]);
  });
});
