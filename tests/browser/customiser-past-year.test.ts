import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, waitForWords } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('a file of a month that is over', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('is asked about once, and may be left for another year', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.locator('[name=nam]').selectOption('2023');
    await waitForWords(page, '15/11');
    const save = page.getByRole('button', { name: 'Tải ảnh PNG' });
    const dialog = page.locator('[data-past-year]');
    await save.click();
    await dialog.getByText('Ấn phẩm này ghi năm 2023').waitFor();
    await page.keyboard.press('Escape');
    await save.click();
    await dialog.getByRole('button', { name: 'Để tôi đổi năm' }).click();
    // A dialog tells of its end a moment after it has closed.
    const toFocused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(toFocused).toBe('nam');
    await save.click();
    const first = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Vẫn tải về' }).click();
    expect((await first).suggestedFilename()).toContain('2023');
    const second = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    expect((await second).suggestedFilename()).toContain('2023');
    expect(await dialog.isVisible()).toBe(false);
  });

  inFullRun('is not asked about in the running year', async () => {
    const page = await openPage();
    await page.clock.setFixedTime('2023-11-20T05:00:00Z');
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.locator('[name=nam]').selectOption('2023');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.png$/);
  });
});
