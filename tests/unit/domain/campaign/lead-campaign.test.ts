import { describe, expect, it } from 'vitest';
import { findLeadCampaign, isPastYear } from '#domain/campaign/lead-campaign.ts';

const archive = [2027, 2026, 2025].map((year) => ({ year }));

describe('findLeadCampaign', () => {
  it.each([
    ['2026-01-01', 2026],
    ['2026-12-15', 2026],
    ['2026-12-16', 2027],
    ['2027-06-01', 2027],
    // The archive does not have that month yet.
    ['2027-12-16', 2027],
    ['2031-01-01', 2027],
    // Nor any as old as that.
    ['2020-01-01', 2025],
  ])('leads on %s with %i', (today, year) => {
    expect(findLeadCampaign(archive, today)?.year).toBe(year);
  });

  it('finds none in an empty archive', () => {
    expect(findLeadCampaign([], '2026-01-01')).toBeUndefined();
  });
});

describe('isPastYear', () => {
  it.each([
    [2026, '2026-12-15', false],
    [2026, '2026-12-16', true],
    [2025, '2026-01-01', true],
    [2027, '2026-12-15', false],
  ])('of %i on %s is %s', (year, today, isPast) => {
    expect(isPastYear(year, today)).toBe(isPast);
  });
});
