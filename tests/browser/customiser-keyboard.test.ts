import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, waitForWords } from '../support/customiser-page.ts';
import { findBarriersInSchemes, measureOverflow } from '../support/find-barriers.ts';
import { inFullRun, sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the customiser, by keyboard and ear', () => {
  const { openPage, toAddress } = openBrowser(site);
  const address = () => toAddress(createAddresses(site.base).customiser);

  it('is used with the keyboard alone, from the unit’s name to the saved picture', async () => {
    const page = await openPage();
    await page.goto(address());
    await tabTo(page, () => document.activeElement?.getAttribute('name') === 'don-vi');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Phường Kỳ Lừa');
    await waitForWords(page, 'Phường Kỳ Lừa');
    await tabTo(page, () => document.activeElement?.getAttribute('name') === 'mau');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, () => document.activeElement?.getAttribute('data-download') === 'png');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toContain('nen-cam_phuong-ky-lua');
  });

  inFullRun('announces a new picture politely', async () => {
    const page = await openPage();
    await openCustomiser(page, address());
    await chooseFormat(page, 'a3');
    await page.getByText('Hình xem trước đã vẽ lại: Áp phích A3').waitFor({ state: 'attached' });
    expect(await page.locator('[data-status]').evaluate(({ localName }) => localName)).toBe('output');
  });

  it.each(sample([320, 1280], 2))('has no barrier at %i px with everything open', async (width) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await openCustomiser(page, address());
    await page.getByLabel('Loại nội dung').selectOption('le-phat-dong');
    await chooseFormat(page, 'tu-chon');
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    await page.getByLabel('Danh sách đơn vị').fill('Tổ 1\nTổ 2');
    await page.locator('[data-first] img').first().waitFor();
    // Further down, what stays at the top covers half a field, as scrolling does.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await findBarriersInSchemes(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
});

async function tabTo(
  page: Awaited<ReturnType<ReturnType<typeof openBrowser>['openPage']>>,
  isThere: () => boolean,
): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there');
}
