import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** What the home page says on a day, while 2025 is the newest year in the archive. */
const days = [
  { day: '2025-11-01', state: 'Còn 14 ngày nữa là bắt đầu.', due: undefined },
  { day: '2025-11-20', state: 'Ngày thứ 6 trong 31 ngày.', due: undefined },
  { day: '2026-06-01', state: 'Tháng hành động này đã kết thúc.', due: '2026' },
  { day: '2026-11-22', state: 'Tháng hành động này đã kết thúc.', due: '2026' },
  { day: '2027-01-01', state: 'Tháng hành động này đã kết thúc.', due: '2027' },
  { day: '2030-02-28', state: 'Tháng hành động này đã kết thúc.', due: '2030' },
];

describe('the home page', () => {
  const { openPage, toAddress } = openBrowser(site);

  it.each(days)('says on $day where the month stands', async ({ day, state, due }) => {
    const page = await openPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
    await page.goto(toAddress(site.base));
    expect(await page.locator('campaign-state strong').first().textContent()).toBe(state);
    const notice = page.locator('next-campaign [data-due]');
    expect(await notice.isVisible()).toBe(due !== undefined);
    if (due) expect(await notice.locator('[data-year]').first().textContent()).toBe(due);
    expect(errors).toEqual([]);
  });
});
