import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the quiz', () => {
  const { openPage, toAddress } = openBrowser(site);
  const { quiz } = createAddresses(site.base);

  it('is played by keyboard, says what is right and counts', async () => {
    const page = await openPage();
    await page.goto(toAddress(quiz));
    const first = page.locator('#cau-1');
    await first.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await first.locator('[data-verdict]', { hasText: 'Chưa đúng. Đáp án là B.' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await first.locator('[data-verdict]', { hasText: 'Đúng rồi.' }).waitFor();
    expect(await first.locator('details').getAttribute('open')).not.toBeNull();
    expect(await page.locator('[data-score]').textContent()).toContain('Đúng 1 trên 1 câu');
    await page.getByRole('button', { name: 'Chơi lại' }).click();
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('keeps its answers folded where there is no script', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(toAddress(quiz));
    const answer = page.locator('#cau-20 details');
    expect(await answer.locator('p').first().isVisible()).toBe(false);
    await answer.locator('summary').click();
    await expect.poll(() => answer.textContent()).toContain('Nghị định 56/2017/NĐ-CP, Điều 23');
  });
});
