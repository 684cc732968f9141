import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPageTypes } from '../../scripts/measure/list-page-types.ts';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('without JavaScript', () => {
  const { openSharedPage, toAddress } = openBrowser(site);
  let page: Page;
  beforeAll(async () => {
    page = await openSharedPage({ javaScriptEnabled: false });
  });

  it.each(sample(Object.entries(listPageTypes(site)), 3))(
    'the page "%s" shows its heading and its content',
    async (_type, path) => {
      await page.goto(toAddress(path));
      expect(await page.locator('h1').isVisible()).toBe(true);
      const sentences = page.locator('main :is(p, li)').filter({ visible: true });
      expect(await sentences.count()).toBeGreaterThan(0);
    },
  );
});
