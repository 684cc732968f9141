import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { searchArchive } from '../support/search-archive.ts';

describe.each(walkedSites)('the search of the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);
  const open = async (path: string): Promise<Page> => {
    const page = await openPage();
    await page.goto(toAddress(path));
    return page;
  };
  const openSearch = (query = '') => open(addresses.search + query);

  it('finds the same with and without marks, and what it finds opens', async () => {
    const page = await openSearch();
    const [first] = await searchArchive(page, 'chìa khóa');
    expect(await searchArchive(page, 'chia khoa')).toContain(first);
    expect(first?.startsWith(addresses.slogans)).toBe(true);
    expect((await page.goto(toAddress(first ?? '')))?.status()).toBe(200);
  });

  it('loads nothing until the field is touched', async () => {
    const page = await openPage();
    const requests = watchIndex(page);
    await page.goto(toAddress(addresses.search));
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => isOpened(requests)).toBe(true);
    expect(requests.filter((name) => name.startsWith('wasm.'))).toHaveLength(1);
  });

  it('has its first results within two round trips', async () => {
    const page = await openSearch();
    const requests = watchIndex(page);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => isOpened(requests)).toBe(true);
    const opening = requests.length;
    await searchArchive(page, 'im lặng ');
    const rounds = requests
      .slice(opening)
      .map((name) => name.split('.').at(-1))
      .filter((kind) => kind !== 'pf_filter');
    // First what the words are in, then what is shown: never anything between or after.
    expect(rounds.join(' ')).toMatch(/^(pf_index ?)+(json ?)+$/);
  });

  it('names a word that nothing contains, and shows what holds the others', async () => {
    const page = await openSearch();
    expect((await searchArchive(page, 'bình xyzzy')).length).toBeGreaterThan(0);
    expect(await page.getByRole('status').first().textContent()).toContain('“xyzzy”');
    expect(await searchArchive(page, 'binhh')).toEqual([]);
  });

  inFullRun('says what to try when nothing is found', async () => {
    const page = await openSearch();
    expect(await searchArchive(page, 'giãn cách 8935')).toEqual([]);
    await page.getByRole('link', { name: 'Tìm lại, bỏ chữ “8935”' }).click();
    await page.locator('archive-search ol [data-link]').first().waitFor();
  });

  it('narrows by several facets at once, counts them, and keeps them in the address', async () => {
    const page = await openSearch('?q=bao+luc');
    await page.getByText('Lọc kết quả').click();
    const choose = (name: string) => page.getByRole('checkbox', { name }).check();
    await choose('Khẩu hiệu');
    await choose('2018');
    await page.waitForURL(/q=bao\+luc&loai=slogan&nam=2018/);
    const links = page.locator('archive-search ol [data-link]');
    const count = page.locator('label', { hasText: '2018' }).locator('[data-count]');
    // The results and the counts follow the address.
    const isCounted = async () => {
      const shown = await links.count();
      return shown > 0 && shown === Number(await count.textContent());
    };
    await expect.poll(isCounted).toBe(true);
    const counted = await links.count();

    await page.reload();
    await expect.poll(() => links.count()).toBe(counted);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('nam=2018');
    await expect.poll(() => links.count()).not.toBe(counted);
    await page.goForward();
    await expect.poll(() => links.count()).toBe(counted);
  });

  inFullRun('goes back to the query before', async () => {
    const page = await openSearch();
    for (const query of ['im lang', 'giãn cách']) {
      await page.getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('q') === query);
    }
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('im lang');
    await page.locator('archive-search ol a[href*="im-lang"]').first().waitFor();
  });

  it('is used from the keyboard alone', async () => {
    const page = await openSearch();
    const toFocused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);
    await page.keyboard.press('/');
    await page.keyboard.type('im lặng ');
    const links = page.locator('archive-search ol [data-link]');
    await links.first().waitFor();
    const [first, second] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => toFocused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => toFocused()).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => toFocused()).toBe('INPUT');
    await page.keyboard.press('Escape');
    await expect.poll(() => toFocused()).toBe('BODY');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  it('shows a slogan with its kind, years, marked words, picture and copy button', async () => {
    const page = await openSearch('?q=vun+dap');
    const item = page.locator('archive-search ol li').first();
    await item.waitFor();
    expect(await item.textContent()).toMatch(/Khẩu hiệu · năm 2023, 2019, 2018/);
    expect(await item.locator('mark').first().textContent()).toBe('vun đắp');
    expect(await item.locator('img').getAttribute('src')).toMatch(/_vuong_.*\.png$/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await item.getByRole('button').click();
    await item.getByText('Đã chép').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Chấm dứt bạo lực, vun đắp yêu thương',
    );
  });

  inFullRun('is reached from the header of every page, by / or by hand', async () => {
    const page = await open(addresses.years);
    await page.keyboard.press('/');
    await page.keyboard.type('8935');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${addresses.search}?q=8935`);
    await page.locator(`archive-search ol a[href="${addresses.document('2025-cong-van-8935')}"]`).waitFor();
  });

  inFullRun('opens the very section of a plan that was found', async () => {
    const page = await openSearch('?q=so+y+te+2023');
    await page.locator('archive-search ol [data-link]').first().click();
    await page.locator('#phan-cong-3').getByText('mất cân bằng giới tính').waitFor();
  });
});

/** Whether the program and the list of the index's parts were asked for. */
const isOpened = (requests: readonly string[]): boolean =>
  requests.some((name) => name.startsWith('wasm.')) && requests.some((name) => name.endsWith('.pf_meta'));

/** Names of the files of the index that the page asks for from now on, as they are asked for. */
function watchIndex(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = new URL(request.url()).pathname.split('/pagefind/');
    if (name) names.push(name);
  });
  return names;
}
