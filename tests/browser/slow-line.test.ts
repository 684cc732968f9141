import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { toFormatChoice, waitForWords } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** Somebody on a slow line does things while the code that serves them is still under way. */
describe('before the code of a page is there', () => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);

  /** A page without any of its scripts, which come when they are let through. */
  async function openEarly(address: string): Promise<{ page: Page; letThrough: () => void }> {
    const page = await openPage({ serviceWorkers: 'block' });
    const { promise: free, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await free;
      await route.continue();
    });
    await page.goto(toAddress(address), { waitUntil: 'commit' });
    // Of the page's very end: what is before it is there too.
    await page.locator('footer a').last().waitFor();
    return { page, letThrough };
  }

  it('what is typed into the search is searched for', async () => {
    const { page, letThrough } = await openEarly(addresses.search);
    await page.getByRole('searchbox').fill('im lặng');
    letThrough();
    await page.locator('archive-search ol a[href*="im-lang"]').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('im lặng');
  });

  it.each([
    { path: addresses.slogans, items: '[data-item]' },
    { path: addresses.artworks, items: '[data-card]' },
  ])('the year that is chosen on $path stays chosen', async ({ path, items }) => {
    const { page, letThrough } = await openEarly(path);
    await page.locator('main select[name="nam"]').selectOption('2021');
    const all = await page.locator(items).filter({ visible: true }).count();
    letThrough();
    await page.waitForURL('**?nam=2021*');
    expect(await page.locator('main select[name="nam"]').inputValue()).toBe('2021');
    expect(await page.locator(items).filter({ visible: true }).count()).toBeLessThan(all);
  });

  inFullRun('an answer to the quiz is judged', async () => {
    const { page, letThrough } = await openEarly(addresses.quiz);
    await page.locator('#cau-1').getByRole('radio').first().check();
    letThrough();
    await page.locator('#cau-1 [data-verdict]', { hasText: 'Chưa đúng. Đáp án là B.' }).waitFor();
  });

  inFullRun('a name for the ready texts is written into them and remembered', async () => {
    const { page, letThrough } = await openEarly(addresses.posts(2025));
    await page.getByLabel('Tên đơn vị bạn').fill('UBND phường Kỳ Lừa');
    letThrough();
    await page.locator('[data-post]', { hasText: 'UBND phường Kỳ Lừa' }).first().waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
  });

  it('a name that is typed into the customiser, and nothing else, is drawn', async () => {
    const { page, letThrough } = await openEarly(addresses.customiser);
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    letThrough();
    await waitForWords(page, 'UBND phường Kỳ Lừa');
  });

  inFullRun('a name that is typed into the papers, and nothing else, is written', async () => {
    const { page, letThrough } = await openEarly(addresses.papers);
    await page.getByLabel('Tên đơn vị', { exact: true }).fill('UBND phường Kỳ Lừa');
    letThrough();
    await page.locator('[data-sheet]', { hasText: 'PHƯỜNG KỲ LỪA' }).waitFor();
  });

  inFullRun('the paper that is chosen instead of the address’s stays chosen', async () => {
    const { page, letThrough } = await openEarly(addresses.paper('giay-moi'));
    await page.locator('[name=giay]').selectOption('bao-cao');
    letThrough();
    await page.locator('[data-sheet] .kind', { hasText: 'BÁO CÁO' }).waitFor();
  });

  it('the customiser keeps a name, a format and a logo', async () => {
    const { page, letThrough } = await openEarly(
      `${addresses.customiser}#nam=2026&noi-dung=ten-thang&kho=vuong&mau=nen-cam&don-vi=Tổ+1`,
    );
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await toFormatChoice(page, 'bia-facebook').check();
    const create = { width: 300, height: 200, channels: 3, background: '#0050C0' } as const;
    const buffer = await sharp({ create }).png().toBuffer();
    await page
      .locator('[data-logos] input')
      .setInputFiles({ name: 'lo-go.png', mimeType: 'image/png', buffer });
    letThrough();
    await waitForWords(page, 'UBND phường Kỳ Lừa');
    await page.getByText('Đã thêm lô-gô').waitFor();
    expect(await toFormatChoice(page, 'bia-facebook').isChecked()).toBe(true);
  });

  it('a press on a file of the customiser is not lost', async () => {
    const page = await openPage({ serviceWorkers: 'block' });
    const { promise: free, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/open-studio*.js', async (route) => {
      await free;
      await route.continue();
    });
    await page.goto(toAddress(addresses.customiser));
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click();
    const download = page.waitForEvent('download');
    letThrough();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  });
});
