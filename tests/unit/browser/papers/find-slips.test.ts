import { describe, expect, it } from 'vitest';
import { findSlips } from '#browser/papers/find-slips.ts';
import type { CampaignFacts } from '#papers/campaign-facts.ts';

const facts: CampaignFacts = {
  year: 2026,
  monthName: 'Tháng hành động',
  opens: '2026-11-15',
  closes: '2026-12-15',
  observances: [],
  bases: [],
  slogans: [],
  hotlines: [],
};

describe('findSlips', () => {
  it('has nothing to say of days that fit, or of none', () => {
    expect(findSlips(facts, {})).toEqual([]);
    expect(findSlips(facts, { day: '2026-11-14', reportDue: '2026-12-18' })).toEqual([]);
    expect(findSlips(facts, { reportDue: '2027-01-05' })).toEqual([]);
  });

  it('names a ceremony of another year with its day', () => {
    expect(findSlips(facts, { day: '2025-11-14' })).toEqual([
      'Lễ phát động (14/11/2025) không nằm trong năm 2026 của Tháng hành động đang chọn.',
    ]);
  });

  it('names reports that are due before the month is over, or a year late', () => {
    expect(findSlips(facts, { reportDue: '2026-12-15' })).toHaveLength(1);
    expect(findSlips(facts, { reportDue: '2027-12-18' })).toHaveLength(1);
  });
});
