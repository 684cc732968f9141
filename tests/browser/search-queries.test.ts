import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { searchQueries } from '../fixtures/search-queries.ts';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { searchArchive } from '../support/search-archive.ts';

const [site] = builtSites;
if (!site) throw new Error('No built site to search');

describe('the search', () => {
  const { openSharedPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);
  let page: Page;
  beforeAll(async () => {
    page = await openSharedPage();
    await page.goto(toAddress(addresses.search));
  });

  it.each(sample(searchQueries, 8))(
    'finds $finds for “$query”',
    async ({ query, finds, within = 1, next = [] }) => {
      const found = await searchArchive(page, query);
      expect(found.slice(0, within)).toContain(addresses.file(finds));
      expect(found.slice(1, 1 + next.length)).toEqual(next.map(addresses.file));
    },
  );
});
