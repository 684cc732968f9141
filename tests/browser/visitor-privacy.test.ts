import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { builtSites } from '../support/built-sites.ts';
import { isFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** A quick run looks at a page of each type. */
const toPaths = async (): Promise<string[]> =>
  isFullRun ? (await readBuiltPages(site)).map(({ address }) => address) : Object.values(listPageTypes(site));

describe('every page of the site', async () => {
  const { openPage, toAddress } = openBrowser(site, { worker: true });
  const paths = await toPaths();

  it('asks no other host for anything and leaves nothing on the machine', { timeout: 600_000 }, async () => {
    const page = await openPage({ viewport: { width: 360, height: 800 } });
    const foreign = new Set<string>();
    const { origin } = new URL(toAddress(site.base));
    // Of the context: a worker's requests are among them.
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) foreign.add(url.href);
    });
    const kept: string[] = [];
    for (const address of paths) {
      await page.goto(toAddress(address), { waitUntil: 'load' });
      kept.push(...(await listKept(page)).map((what) => `${address}: ${what}`));
    }
    const cookies = (await page.context().cookies()).map(({ name }) => name);
    expect({ foreign: [...foreign], kept, cookies }).toEqual({ foreign: [], kept: [], cookies: [] });
  });
});

/** What the page keeps without being asked; the agency's name is kept only at its visitor's wish. */
const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...(document.cookie ? [`cookie ${document.cookie}`] : []),
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `indexedDB ${name}`),
    ];
  });
