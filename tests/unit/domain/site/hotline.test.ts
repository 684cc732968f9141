import { describe, expect, it } from 'vitest';
import { isOverAYearOld, toOtherNumbers } from '#domain/site/hotline.ts';

describe('toOtherNumbers', () => {
  it.each([
    ['113', ['111']],
    ['111', ['113']],
    ['1900 969 680', ['113', '111']],
  ])('sends nobody of %s to the number it stands on', (number, others) => {
    expect(toOtherNumbers({ number })).toEqual(others);
  });
});

describe('isOverAYearOld', () => {
  it.each([
    ['2025-11-15', '2026-11-15', false],
    ['2025-11-15', '2026-11-16', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    // Of a month or a year alone, its last day counts.
    ['2024-02', '2025-02-28', false],
    ['2024-02', '2025-03-01', true],
    ['2021', '2022-12-31', false],
    ['2021', '2023-01-01', true],
  ])('of %s, seen on %s, is %s', (verified, today, old) => {
    expect(isOverAYearOld(verified, today)).toBe(old);
  });
});
