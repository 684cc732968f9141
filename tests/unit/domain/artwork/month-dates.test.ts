import { expect, it } from 'vitest';
import { toMonthDates } from '#domain/artwork/month-dates.ts';

it('says the year once', () => {
  expect(toMonthDates({ opens: '2025-11-15', closes: '2025-12-15' })).toBe('15/11\u00A0–\u00A015/12/2025');
});

it('says both years of a month across New Year', () => {
  expect(toMonthDates({ opens: '2025-12-25', closes: '2026-01-10' })).toBe(
    '25/12/2025\u00A0–\u00A010/01/2026',
  );
});
