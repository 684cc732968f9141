import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)('on the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);

  it('the slogans filter and sort, and the address carries it', async () => {
    const page = await openPage();
    await page.goto(toAddress(addresses.slogans));
    const shown = page.locator('[data-item]').filter({ visible: true });
    const all = await shown.count();
    await page.locator('select[name=nam]').selectOption('2021');
    await page.locator('select[name=sap-xep]').selectOption('ngan');
    await expect.poll(() => shown.count()).toBe(14);
    const texts = await shown.locator('a').allTextContents();
    expect(texts.map((text) => text.length)).toEqual(texts.map((text) => text.length).sort((a, b) => a - b));
    expect(new URL(page.url()).search).toBe('?nam=2021&sap-xep=ngan');

    await page.reload();
    expect(await shown.count()).toBe(14);
    await page.getByRole('button', { name: 'Xem tất cả' }).click();
    await expect.poll(() => shown.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('the documents filter by level', async () => {
    const page = await openPage();
    await page.goto(`${toAddress(addresses.documents)}?cap=central`);
    const shown = page.locator('[data-item]').filter({ visible: true });
    expect(await shown.count()).toBeGreaterThan(5);
    expect(
      await shown.evaluateAll((items) => items.every((item) => item.getAttribute('data-cap') === 'central')),
    ).toBe(true);
  });

  it('the documents are a table of at most twelve screens of a telephone', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } });
    await page.goto(toAddress(addresses.documents));
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThanOrEqual(12);
  });

  it('the gallery filters by look, and shows the artwork in that look', async () => {
    const page = await openPage();
    await page.goto(toAddress(addresses.artworks));
    await page.getByLabel('Mẫu').selectOption('Một màu');
    expect(new URL(page.url()).search).toBe('?mau=mot-mau');
    await page.reload();
    const cards = page.locator('[data-card]').filter({ visible: true });
    const kinds = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-card')));
    // Slogans are not published for copiers.
    expect(new Set(kinds)).toEqual(new Set(['theme', 'title']));
    const isOfLook = (address: string | null): boolean => address?.includes('_mot-mau') === true;
    const pictures = cards.locator('img').filter({ visible: true });
    const sources = await pictures.evaluateAll((all) => all.map((picture) => picture.getAttribute('src')));
    expect(sources).toHaveLength(kinds.length);
    expect(sources.filter((source) => !isOfLook(source))).toEqual([]);

    const card = cards.first();
    await card.getByText('Tải về các khổ').click();
    const links = card.locator('a[download]').filter({ visible: true });
    await links.first().waitFor();
    const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !isOfLook(file))).toEqual([]);
  });

  inFullRun('the gallery says that nothing is left where no artwork has that look and format', async () => {
    const page = await openPage();
    await page.goto(`${toAddress(addresses.artworks)}?mau=mot-mau&kho=kho-lon`);
    await page.getByText('Không có ấn phẩm nào như vậy.').waitFor();
    expect(await page.locator('[data-card]').filter({ visible: true }).count()).toBe(0);
  });

  it('a long gallery stays light: pictures come when they are near, and far cards are not laid out', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...wanted) {
        if (/^(scroll|wheel|touchmove)/.test(wanted[0]))
          document.documentElement.dataset.followsScrolling = wanted[0];
        return listen.apply(this, wanted);
      };
    });
    await page.goto(toAddress(addresses.artworks));
    const cards = await page.locator('[data-card]').evaluateAll((all) =>
      all.map((card) => ({
        visibility: getComputedStyle(card).contentVisibility,
        pictures: [...card.querySelectorAll('img')].filter(
          (picture) => picture.loading !== 'lazy' || !picture.hasAttribute('width'),
        ).length,
        nodes: card.querySelectorAll('*').length,
      })),
    );
    expect(new Set(cards.map(({ visibility }) => visibility))).toEqual(new Set(['auto']));
    expect(cards.filter(({ pictures }) => pictures > 0)).toEqual([]);
    // A message in all looks and formats has 85 links.
    expect(Math.max(...cards.map(({ nodes }) => nodes))).toBeLessThan(250);
    expect(await page.locator('html').getAttribute('data-follows-scrolling')).toBeNull();
  });

  const countPictures = async (year: number, slugs: string[]): Promise<number> => {
    const { artworks } = JSON.parse(await readFile(`${site.folder}/artwork.json`, 'utf8')) as Manifest;
    const wanted = artworks.filter(({ job }) => job.year === year && slugs.includes(job.message.slug));
    return wanted.flatMap(({ files }) => files).filter(({ type }) => type === 'png').length;
  };

  it('several artworks come as one archive', async () => {
    const page = await openPage({ acceptDownloads: true });
    // A dialog of the system cannot be tested; without it the page saves as other browsers do.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await page.goto(`${toAddress(addresses.artworks)}?nam=2025&kho=dang-mang`);
    const boxes = page.getByLabel('Chọn để tải cùng lúc').filter({ visible: true });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải một tệp ZIP' }).click();
    const download = await downloading;
    const files = Object.entries(unzipSync(new Uint8Array(await readFile(await download.path()))));
    expect(download.suggestedFilename()).toBe(`an-pham-2025_${files.length}-tep.zip`);
    // Two messages of 2025, each in all the looks and screen formats that are published.
    expect(files.length).toBe(await countPictures(2025, ['chu-de', 'ten-thang']));
    expect(files.filter(([name, bytes]) => !/^2025\/.+\.png$/.test(name) || bytes.length < 1000)).toEqual([]);
  });
});
