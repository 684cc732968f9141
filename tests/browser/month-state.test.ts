import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** What the home page says on a day, while 2026 is the newest year in the archive. */
const days = [
  { day: '2026-11-01', state: 'Còn 14 ngày nữa là bắt đầu.', due: undefined },
  { day: '2026-11-20', state: 'Ngày thứ 6 trong 31 ngày.', due: undefined },
  { day: '2026-12-15', state: 'Ngày thứ 31 trong 31 ngày.', due: undefined },
  { day: '2027-06-01', state: 'Tháng hành động này đã kết thúc.', due: '2027' },
  { day: '2030-02-28', state: 'Tháng hành động này đã kết thúc.', due: '2030' },
];

describe('the home page', () => {
  const { openPage, toAddress } = openBrowser(site);

  it.each(sample(days, 2))('says on $day where the month stands', async ({ day, state, due }) => {
    const page = await openPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
    await page.goto(toAddress(site.base));
    expect(await page.locator('campaign-state strong').first().textContent()).toBe(state);
    const notice = page.locator('lead-notice [data-due]');
    expect(await notice.isVisible()).toBe(due !== undefined);
    if (due) expect(await notice.locator('[data-due-year]').first().textContent()).toBe(due);
    expect(errors).toEqual([]);
  });
});

describe('a file that names a year', () => {
  const { openPage, toAddress } = openBrowser(site);

  it.each([
    { day: '2026-11-26', year: 2025, isPast: true },
    { day: '2026-11-26', year: 2026, isPast: false },
    { day: '2026-12-16', year: 2026, isPast: true },
  ])('of $year says on $day whether it is past before it is taken', async ({ day, year, isPast }) => {
    const page = await openPage();
    await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
    await page.goto(toAddress(`${site.base}nam/${year}/`));
    expect(await page.locator('#an-pham past-year').first().isVisible()).toBe(isPast);
  });

  it('is left out where only what is usable this year is wanted', async () => {
    const page = await openPage();
    await page.clock.setFixedTime(new Date('2026-11-26T08:00:00+07:00'));
    await page.goto(toAddress(`${site.base}an-pham/?nam=nam-nay`));
    const years = page.locator('[data-card]:visible');
    await years.first().waitFor();
    const shown = await years.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-year')));
    expect(new Set(shown)).toEqual(new Set(['2026']));
  });
});
