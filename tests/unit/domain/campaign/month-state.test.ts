import { describe, expect, it } from 'vitest';
import { toExpectedYear, toMonthState, toVietnameseDay } from '#domain/campaign/month-state.ts';

const stateOn = (today: string) => toMonthState(today, '2025-11-15', '2025-12-15');

describe('toMonthState', () => {
  it.each([
    ['2025-01-01', { phase: 'before', daysToGo: 318 }],
    ['2025-11-13', { phase: 'before', daysToGo: 2 }],
    ['2025-11-14', { phase: 'before', daysToGo: 1 }],
    ['2025-11-15', { phase: 'during', day: 1, days: 31 }],
    ['2025-11-30', { phase: 'during', day: 16, days: 31 }],
    ['2025-12-01', { phase: 'during', day: 17, days: 31 }],
    ['2025-12-14', { phase: 'during', day: 30, days: 31 }],
    ['2025-12-15', { phase: 'during', day: 31, days: 31 }],
    ['2025-12-16', { phase: 'after', daysSince: 1 }],
    ['2025-12-31', { phase: 'after', daysSince: 16 }],
    ['2026-01-01', { phase: 'after', daysSince: 17 }],
  ])('on %s is %o', (today, state) => {
    expect(stateOn(today)).toEqual(state);
  });

  it('counts the leap day', () => {
    expect(toMonthState('2028-02-28', '2028-03-01', '2028-03-31')).toEqual({ phase: 'before', daysToGo: 2 });
    expect(toMonthState('2028-02-29', '2028-02-28', '2028-03-01')).toEqual({
      phase: 'during',
      day: 2,
      days: 3,
    });
    expect(toMonthState('2027-03-01', '2027-02-01', '2027-02-28')).toEqual({ phase: 'after', daysSince: 1 });
  });

  it('spans the end of a year', () => {
    expect(toMonthState('2026-01-01', '2025-12-31', '2026-01-02')).toEqual({
      phase: 'during',
      day: 2,
      days: 3,
    });
  });

  it('knows a month of one day', () => {
    expect(toMonthState('2025-11-25', '2025-11-25', '2025-11-25')).toEqual({
      phase: 'during',
      day: 1,
      days: 1,
    });
  });
});

describe('toVietnameseDay', () => {
  it.each([
    // Midnight in Vietnam is 17:00 the day before in Greenwich.
    ['2025-11-14T16:59:59.999Z', '2025-11-14'],
    ['2025-11-14T17:00:00.000Z', '2025-11-15'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29'],
    ['2025-11-14T23:30:00-08:00', '2025-11-15'],
    ['2025-11-15T01:30:00+09:00', '2025-11-14'],
  ])('reads %s as %s', (instant, day) => {
    expect(toVietnameseDay(new Date(instant))).toBe(day);
  });

  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])(
    'does not depend on a reader in %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        expect(toVietnameseDay(new Date('2025-11-14T17:00:00Z'))).toBe('2025-11-15');
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );
});

describe('toExpectedYear', () => {
  it.each([
    ['2025-01-01', 2025],
    ['2025-12-15', 2025],
    ['2025-12-16', 2026],
    ['2025-12-31', 2026],
  ])('expects on %s the month of %i', (today, year) => {
    expect(toExpectedYear(today)).toBe(year);
  });
});
