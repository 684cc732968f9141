import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildWorker, planOffline } from '#build/integrations/offline.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { builtSites, walkedSites } from '../support/built-sites.ts';
import { copySite } from '../support/copy-site.ts';
import { chooseFormat, saveFrom, waitForWords } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import {
  countWorkers,
  listKept,
  waitUntil,
  waitUntilBundleKept,
  waitUntilKept,
} from '../support/kept-pages.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)('without a network, the site built for $base', ({ folder, base }) => {
  const { openPage, toAddress } = openBrowser({ folder, base }, { worker: true });
  const at = (path: string): string => toAddress(base + path);

  async function visit(...paths: string[]): Promise<Page> {
    const page = await openPage();
    for (const path of paths) {
      await page.goto(at(path), { waitUntil: 'load' });
      await waitUntilKept(page, base + path);
    }
    return page;
  }

  it('shows a page that was visited, the very first one too', async () => {
    const page = await visit('khau-hieu/');
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.title()).toContain('Khẩu hiệu');
    const width = await page.evaluate(() => document.fonts.check('400 16px "Be Vietnam Pro"'));
    expect(width).toBe(true);
  });

  it('names the numbers to call where a page was not visited', async () => {
    const page = await visit('khau-hieu/');
    await page.context().setOffline(true);
    await page.goto(at('nam/2023/'));
    expect(await page.locator('h1').textContent()).toBe('Chưa có mạng');
    expect(await page.locator('a[href="tel:113"]').isVisible()).toBe(true);
  });

  it('still searches, once the search was visited', async () => {
    const page = await visit('tim-kiem/');
    await waitUntilBundleKept(page, base, 'tim-kiem/');
    await page.context().setOffline(true);
    await page.goto(`${at('tim-kiem/')}?q=binh+dang`);
    const found = page.locator('archive-search ol a');
    await found.first().waitFor();
    expect(await found.count()).toBeGreaterThan(0);
  });

  it('still makes a unit’s own poster, once the customiser was visited', async () => {
    const page = await visit('tu-thiet-ke/');
    await waitUntilBundleKept(page, base, 'tu-thiet-ke/');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await waitForWords(page, 'UBND phường Kỳ Lừa');
    const picture = await saveFrom(page, 'Tải ảnh PNG');
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1080 });
    await chooseFormat(page, 'a4');
    const poster = await saveFrom(page, 'Tải tệp in PDF');
    expect(poster.name).toMatch(/a4_.*_ubnd-phuong-ky-lua\.pdf$/);
    expect(poster.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    await page.getByLabel('Danh sách đơn vị').fill('Khối 1\nKhối 2');
    await page.getByLabel('Tôi đã xem các cột').check();
    expect((await saveFrom(page, 'Tạo tệp ZIP')).name).toMatch(/\.zip$/);
  });
});

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the service worker', () => {
  const { openPage, toAddress } = openBrowser(site, { worker: true });

  it('keeps nothing of the help page, and does not begin there', async () => {
    const page = await openPage();
    await page.goto(toAddress('/ho-tro/'), { waitUntil: 'networkidle' });
    expect(await countWorkers(page)).toBe(0);
    await page.goto(toAddress('/'), { waitUntil: 'load' });
    await waitUntilKept(page, '/');
    await page.goto(toAddress('/ho-tro/'), { waitUntil: 'networkidle' });
    expect((await listKept(page)).filter((address) => address.includes('ho-tro'))).toEqual([]);
  });

  inFullRun('keeps no words that were searched for', async () => {
    const page = await openPage();
    await page.goto(`${toAddress('/tim-kiem/')}?q=bao+luc`, { waitUntil: 'load' });
    await waitUntilKept(page, '/tim-kiem/');
    expect((await listKept(page)).filter((address) => address.includes('q='))).toEqual([]);
  });
});

describe('a newer service worker', () => {
  const { openPage } = openBrowser(site, { worker: true });

  async function openCopy() {
    const copy = await copySite(site);
    const server = await serveFolder(copy);
    onTestFinished(() => server.close());
    const page = await openPage();
    await page.goto(server.address, { waitUntil: 'load' });
    await waitUntilKept(page, '/');
    await page.reload();
    return { page, folder: copy.folder };
  }

  const update = (page: Page): Promise<void> =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  it('is announced, and takes over only when its visitor says so', async () => {
    const { page, folder } = await openCopy();
    await page.evaluate(() => document.body.classList.add('as-it-was'));
    await appendFile(join(folder, 'sw.js'), '\n// newer');
    await update(page);
    const button = page.getByRole('button', { name: 'Dùng bản mới' });
    await button.waitFor();
    expect(await page.locator('body.as-it-was').count()).toBe(1);
    await Promise.all([page.waitForEvent('load'), button.click()]);
    expect(await page.locator('body.as-it-was').count()).toBe(0);
    expect(await button.count()).toBe(0);
  });

  inFullRun('that is switched off removes what was kept, and itself', async () => {
    const { page, folder } = await openCopy();
    // Other sites below the same host have caches of their own.
    const others = ['trai-tim-cam /khac/ pages', 'khac', `workbox-precache-v2-${page.url()}khac/`].sort();
    await page.evaluate(
      async (names) => void (await Promise.all(names.map((name) => caches.open(name)))),
      others,
    );
    await buildWorker(folder, 'switched-off-worker.ts', await planOffline(folder, '/'));
    await update(page);
    await waitUntil(async () => (await listKept(page)).length === 0);
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(others);
    await waitUntil(async () => (await countWorkers(page)) === 0);
  });
});
