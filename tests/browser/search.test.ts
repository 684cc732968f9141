import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(builtSites)('the search of the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);

  it.each(['bình đẳng giới', 'binh dang gioi'])('finds pages for “%s”, and they open', async (query) => {
    const page = await openPage();
    await page.goto(toAddress(addresses.search));
    await page.getByRole('searchbox').fill(query);
    const first = page.locator('archive-search ol a').first();
    await first.waitFor();
    const href = (await first.getAttribute('href')) ?? '';
    expect(href.startsWith(site.base)).toBe(true);
    const answer = await page.goto(toAddress(href));
    expect(answer?.status()).toBe(200);
  });
});
