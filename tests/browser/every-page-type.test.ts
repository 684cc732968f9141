import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/list-page-types.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visitPage } from '../support/visit-page.ts';

const widths = [360, 1280];
const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(builtSites)('the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const cases = Object.entries(listPageTypes(site)).flatMap(([type, path]) =>
    widths.map((width) => ({ type, path, width })),
  );

  it.each(cases)('shows the page "$type" cleanly at $width px', async ({ path, width }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const visit = await visitPage(page, toAddress(path));
    const found = { ...visit, overflowPx: await measureOverflow(page), barriers: await findBarriers(page) };
    expect(found).toEqual({
      consoleMessages: [],
      failedRequests: [],
      foreignRequests: [],
      overflowPx: 0,
      barriers: [],
    });
  });
});

/** How far the page can be pushed sideways, in px. */
const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(accessibility).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}
