import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the unit’s own name in the ready texts', () => {
  const { openPage, toAddress } = openBrowser(site);
  const { posts, script } = createAddresses(site.base);

  it('stands in every post, in what is copied, in the file, and is there again', async () => {
    const page = await openPage();
    await page.goto(toAddress(posts(2025)));
    await page.getByLabel('Tên đơn vị bạn').fill('UBND phường Kỳ Lừa');
    const texts = await page.locator('[data-post]').allTextContents();
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => !text.includes('\n\nUBND phường Kỳ Lừa\n\nhttp'))).toEqual([]);
    expect(await page.locator('li copy-button').first().getAttribute('data-text')).toBe(texts[0]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp chữ có tên đơn vị' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.split('UBND phường Kỳ Lừa')).toHaveLength(texts.length + 1);
    expect(file.startsWith('\uFEFF')).toBe(true);
    await page.goto(toAddress(script(2025)));
    await page.getByText('UBND phường Kỳ Lừa xin thông báo.').waitFor();
    await page.getByLabel('Tên đơn vị bạn').fill('');
    await expect.poll(() => page.locator('[data-speaker]').isVisible()).toBe(false);
  });
});
