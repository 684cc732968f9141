import { describe, expect, it } from 'vitest';
import { walkedSites } from '../support/built-sites.ts';
import { chooseFormat, saveFrom, waitForWords } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

describe.each(walkedSites)(
  'a part that a newer release has taken away, on the site built for $base',
  (site) => {
    const { openPage, toAddress } = openBrowser(site);
    const notice = 'Một phần của trang không tải được';

    /** A page whose scripts of these names are gone, and no worker that would have kept them. */
    async function openWithout(names: RegExp) {
      const page = await openPage({ serviceWorkers: 'block' });
      await page.route(names, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(toAddress(`${site.base}tu-thiet-ke/`), { waitUntil: 'load' });
      return page;
    }

    it('of the page is explained, and the page offers to load again', async () => {
      const page = await openWithout(/open-studio/);
      await page.getByLabel('Tên đơn vị').click();
      await page.getByText(notice).waitFor();
      await page.unroute(/open-studio/);
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Tải lại trang' }).click(),
      ]);
      expect(await page.getByText(notice).count()).toBe(0);
      await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
      await waitForWords(page, 'UBND phường Kỳ Lừa');
    });

    inFullRun('of its worker is explained too', async () => {
      const page = await openWithout(/write-pdf/);
      await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
      await waitForWords(page, 'UBND phường Kỳ Lừa');
      await chooseFormat(page, 'a4');
      const saving = saveFrom(page, 'Tải tệp in PDF').catch(() => undefined);
      await page.getByText(notice).waitFor();
      await page.close();
      await saving;
    });

    it('is explained where the worker is what is gone, before the page could listen to it', async () => {
      const page = await openPage({ serviceWorkers: 'block' });
      const gone = page.waitForResponse(/\/drawing-worker/);
      await page.route(/\/drawing-worker/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.route(/open-studio/, async (route) => {
        await gone;
        await route.continue();
      });
      await page.goto(toAddress(`${site.base}tu-thiet-ke/`), { waitUntil: 'load' });
      await page.getByLabel('Tên đơn vị').click();
      await page.getByText(notice).waitFor();
    });

    it('is not spoken of when there is only no network', async () => {
      const page = await openPage({ serviceWorkers: 'block' });
      await page.goto(toAddress(`${site.base}tu-thiet-ke/`), { waitUntil: 'load' });
      await page.context().setOffline(true);
      await page.getByLabel('Tên đơn vị').click();
      await page.locator('[data-facts]').getByText(/./).first().waitFor();
      expect(await page.getByText(notice).count()).toBe(0);
    });
  },
);
