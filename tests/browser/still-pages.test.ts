import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** One page of each type on a phone: what a script adds has its place from the first paint. */
describe('while a page comes', () => {
  const { openSharedPage, toAddress } = openBrowser(site);
  let page: Page;
  beforeAll(async () => {
    page = await openSharedPage({ viewport: { width: 412, height: 823 } });
    // What is routed no cache answers: each page comes as to somebody who was never here.
    await delayScripts(page);
    await page.addInitScript(noteMoves);
  });

  it.each(sample(Object.entries(listPageTypes(site)), 2))('nothing moves on "%s"', async (_type, path) => {
    await page.goto('about:blank');
    await page.goto(toAddress(path), { waitUntil: 'networkidle' });
    expect(JSON.parse(await page.evaluate(() => document.documentElement.dataset.moves ?? '[]'))).toEqual([]);
  });
});

/** Scripts come when the page has long been painted, as on a slow line. */
async function delayScripts(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
}

/** Runs in the page: notes what the browser saw moving, and by how much. */
function noteMoves(): void {
  const moves: string[] = [];
  const toWords = ({ node, previousRect: before, currentRect: after }: LayoutShiftSource): string => {
    const words = node?.textContent?.trim().slice(0, 30) ?? '';
    return `“${words}” from ${Math.round(before.y)} to ${Math.round(after.y)}`;
  };
  interface LayoutShiftSource {
    node?: Node;
    previousRect: DOMRect;
    currentRect: DOMRect;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: LayoutShiftSource[] };
      // Less than a thousandth is a line of text a hair's breadth lower.
      if (value >= 0.001) moves.push(...sources.map(toWords));
    }
    document.documentElement.dataset.moves = JSON.stringify(moves);
  }).observe({ type: 'layout-shift', buffered: true });
}
