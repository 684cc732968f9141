import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { walkedSites } from '../support/built-sites.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { waitUntil, waitUntilBundleKept, waitUntilKept } from '../support/kept-pages.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)(
  'the search kept on a machine, of the site built for $base',
  ({ folder, base }) => {
    const { openPage, toAddress } = openBrowser({ folder, base }, { worker: true });
    const at = (path: string): string => toAddress(base + path);

    async function visit(path: string): Promise<Page> {
      const page = await openPage();
      await page.goto(at(path), { waitUntil: 'load' });
      await waitUntilKept(page, base + path);
      return page;
    }

    inFullRun('still searches when the caches by age have dropped the search’s files', async () => {
      const page = await visit('tim-kiem/');
      await waitUntilBundleKept(page, base, 'tim-kiem/');
      await page.evaluate(async (own) => {
        for (const name of ['hashed', 'data', 'pictures']) await caches.delete(`trai-tim-cam ${own} ${name}`);
      }, base);
      await page.context().setOffline(true);
      await page.goto(`${at('tim-kiem/')}?q=binh+dang`);
      await page.locator('archive-search ol a').first().waitFor();
    });

    it('mends what was damaged on the machine at the next visit', async () => {
      const page = await visit('tim-kiem/');
      await waitUntilBundleKept(page, base, 'tim-kiem/');
      expect(await page.evaluate(damageCaches)).toBeGreaterThan(20);
      await page.reload();
      await waitUntil(async () => (await page.evaluate(countDamaged, 'bundle')) === 0);
      await page.goto(at('tim-kiem/'));
      await waitUntil(async () => (await page.evaluate(countDamaged, 'pages')) === 0);
      await page.context().setOffline(true);
      await page.goto(`${at('tim-kiem/')}?q=binh+dang`);
      await page.locator('archive-search ol a').first().waitFor();
    });
  },
);

/** In the page: changes every answer that is kept. @returns how many there were. */
async function damageCaches(): Promise<number> {
  let count = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { status, headers } = (await cache.match(request)) ?? new Response();
      await cache.put(request, new Response('damaged', { status, headers }));
      count += 1;
    }
  }
  return count;
}

/** In the page, of the caches whose names hold a word. */
async function countDamaged(word: string): Promise<number> {
  let count = 0;
  for (const name of await caches.keys()) {
    if (!name.includes(` ${word}`)) continue;
    const cache = await caches.open(name);
    const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    for (const answer of answers) if ((await answer?.text()) === 'damaged') count += 1;
  }
  return count;
}
