import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { walkedSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const smallestTapPx = 44;

/** What a ward officer comes for, and what the page that it leads to says. */
const tasks = [
  { name: /^Ghi tên đơn vị/, heading: 'Tự thiết kế' },
  { name: /^Chép khẩu hiệu/, heading: 'Tháng hành động năm 2026' },
  { name: /^Bản tin phát thanh/, heading: 'Bản tin phát thanh năm 2026' },
];

describe.each(walkedSites)('the home page of the site built for $base, on a phone', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const findTasks = (page: Page): Locator => page.getByRole('region', { name: 'Bạn cần gì?' });
  const open = async (options = {}): Promise<Page> => {
    const page = await openPage({ ...phone, ...options });
    await page.goto(toAddress(site.base));
    return page;
  };

  it('gives the whole kit at the first tap', async () => {
    const page = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      findTasks(page)
        .getByRole('link', { name: /^Tải trọn bộ 2026/ })
        .tap(),
    ]);
    expect(download.suggestedFilename()).toBe('thang-hanh-dong-2026_tron-bo.zip');
    const kit = await readFile(join(site.folder, 'tai-ve/2026', download.suggestedFilename()));
    expect((await readFile(await download.path())).equals(kit)).toBe(true);
  });

  it('says how large the kit is', async () => {
    const page = await open();
    const text = await findTasks(page).getByRole('link').first().textContent();
    expect(text?.replace(/\s+/g, ' ')).toMatch(/Tệp ZIP, \d+(,\d)? (kB|MB)/);
  });

  it.each(tasks)('leads by $name to "$heading"', async ({ name, heading }) => {
    const page = await open({ javaScriptEnabled: false });
    await findTasks(page).getByRole('link', { name }).tap();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    const { hash } = new URL(page.url());
    if (hash) expect(await page.locator(hash).count()).toBe(1);
  });

  it('offers four tasks, each large enough for a thumb, before anything else but the theme', async () => {
    const page = await open();
    const boxes = await Promise.all(
      (await findTasks(page).getByRole('link').all()).map((link) => link.boundingBox()),
    );
    expect(boxes).toHaveLength(4);
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(smallestTapPx);
      expect(box?.width).toBeGreaterThanOrEqual(smallestTapPx);
    }
    const section = await page.locator('#an-pham').boundingBox();
    expect(Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0)))).toBeLessThanOrEqual(
      section?.y ?? 0,
    );
    expect(Math.min(...boxes.map((box) => box?.y ?? 0))).toBeLessThan(phone.viewport.height - 100);
  });

  it.each([360, 1280])(
    'shows its pictures at %i px as they are, side by side at one height',
    async (width) => {
      const page = await open({ viewport: { width, height: 800 }, isMobile: false });
      const pictures = page.locator('#an-pham a > img');
      const shapes = await pictures.evaluateAll(async (images) => {
        for (const image of images) image.setAttribute('loading', 'eager');
        await Promise.all(images.map((image) => (image as HTMLImageElement).decode()));
        return (images as HTMLImageElement[]).map((image) => ({
          shown: image.clientWidth / image.clientHeight,
          own: image.naturalWidth / image.naturalHeight,
          height: image.clientHeight,
        }));
      });
      expect(shapes).toHaveLength(5);
      for (const { shown, own } of shapes) expect(Math.abs(shown / own - 1)).toBeLessThan(0.02);
      const [, square, wide, sheet, story] = shapes.map(({ height }) => height) as [number, ...number[]];
      for (const [one = 0, other = 0] of [
        [square, wide],
        [sheet, story],
      ])
        expect(Math.abs(one / other - 1)).toBeLessThan(0.03);
    },
  );

  it.each(['2025-10-01', '2025-11-20', '2026-11-22'])('stands still while it is read on %s', async (day) => {
    const page = await openPage(phone);
    // The typeface is a matter of every page; this is about what the month's state adds.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(toAddress(site.base));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});
