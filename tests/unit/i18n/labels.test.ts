import { expect, it } from 'vitest';
import { toEnglishDayLabel } from '#i18n/labels.ts';

it.each([
  ['2025-11-05', '5 November 2025'],
  ['2021-12', 'December 2021'],
  ['2025', '2025'],
])('toEnglishDayLabel writes %s as %s', (date, label) => {
  expect(toEnglishDayLabel(date)).toBe(label);
});
