import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { toFormatChoice, waitForWords } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPdf, toBoxMm } from '../unit/artwork/pdf-reader.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const unit = 'UBND phường Kỳ Lừa';
/** The way to the field, the field, all formats, one of them, the file. */
const mostTaps = 5;
/** Somebody who presses Tab more often has lost the way. */
const mostTabs = 90;

describe('somebody who has never seen the site gets a poster with their unit’s name', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('on a telephone, with few taps', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.goto(toAddress(site.base));
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    await tap(toDesignLink(page));
    const field = page.getByRole('textbox', { name: 'Tên đơn vị' });
    await tap(field);
    await page.keyboard.insertText(unit);
    await waitForWords(page, unit);
    await tap(page.getByLabel('Hiện cả'));
    await tap(toFormatChoice(page, 'a4'));
    const download = page.waitForEvent('download');
    await tap(toPdfButton(page));
    await expectPoster(await download, [210, 297]);
    expect(taps).toBeLessThanOrEqual(mostTaps);
  });

  inFullRun('with the keyboard alone, by the names that a screen reader says', async () => {
    const page = await openPage();
    await page.goto(toAddress(site.base));
    await tabTo(page, toDesignLink(page));
    await Promise.all([page.waitForURL(/tu-thiet-ke/), page.keyboard.press('Enter')]);
    await tabTo(page, page.getByRole('textbox', { name: 'Tên đơn vị' }));
    await page.keyboard.type(unit);
    await waitForWords(page, unit);
    await tabTo(page, toFormatChoice(page, 'vuong'));
    const chosen = toFormatChoice(page, 'a3');
    for (let presses = 0; !(await chosen.isChecked()) && presses < mostTabs; presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await chosen.isChecked()).toBe(true);
    await page.getByText('Hình xem trước đã vẽ lại: Áp phích A3').waitFor({ state: 'attached' });
    await tabTo(page, toPdfButton(page));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await expectPoster(await download, [297, 420]);
    await page.getByRole('status').getByText('Đã tạo tệp').waitFor();
  });
});

const toDesignLink = (page: Page): Locator => page.getByRole('link', { name: /tên đơn vị/i }).first();
const toPdfButton = (page: Page): Locator => page.getByRole('button', { name: 'Tải tệp in PDF' });

async function expectPoster(download: Download, sizeMm: readonly [number, number]): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/_ubnd-phuong-ky-lua\.pdf$/);
  const [left = 0, bottom = 0, right = 0, top = 0] = toBoxMm(
    readPdf(await readFile(await download.path())).page,
    'TrimBox',
  );
  expect([Math.round(right - left), Math.round(top - bottom)]).toEqual(sizeMm);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab do not lead to ${target}`);
}
