import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { roleRows } from '#papers/roles/roles.ts';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('the pages by role', () => {
  const { openPage, toAddress } = openBrowser(site);
  const { home, role, roles } = createAddresses(site.base);

  it('are linked from home and lead to the papers of the role', async () => {
    const page = await openPage();
    await page.goto(toAddress(home));
    const links = page.locator('#toi-la a');
    expect(await links.count()).toBe(roleRows.length);
    await links.filter({ hasText: 'Trường học' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trường học' }).waitFor();
    await page.locator('#giay-to a', { hasText: 'Nói chuyện dưới cờ' }).click();
    await page.locator('[data-sheet]', { hasText: 'Tiểu học (lớp 1 đến lớp 5)' }).waitFor();
  });

  it('are listed on a page of their own, to which each leads back', async () => {
    const page = await openPage();
    await page.goto(toAddress(role('truong-hoc')));
    await page.locator('nav.crumbs').getByRole('link', { name: 'Tôi là …' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chọn vai của bạn' }).waitFor();
    expect(page.url()).toBe(toAddress(roles));
    const linked = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(linked).toEqual(roleRows.map(({ id }) => role(id)));
  });

  it('do not scroll sideways on a narrow phone', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const { id } of roleRows) {
      await page.goto(toAddress(role(id)));
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (isWide) wide.push(id);
    }
    expect(wide).toEqual([]);
  });

  it('open the customiser in the size that was pressed', async () => {
    const page = await openPage();
    await page.goto(toAddress(role('truong-hoc')));
    await page.locator('#an-pham a', { hasText: 'Áp phích A4' }).click();
    await page.waitForURL(/tu-thiet-ke\/#.*=a4/);
    expect(page.url()).toContain('tu-thiet-ke');
  });
});
