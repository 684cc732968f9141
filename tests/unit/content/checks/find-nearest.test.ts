import { expect, test } from 'vitest';
import { findNearest, toSuggestion } from '#content/checks/find-nearest.ts';

test.each([
  ['yaer', ['year', 'theme'], 'year'],
  ['txt', ['text', 'note'], 'text'],
  ['complet', ['incomplete', 'complete', 'not-found'], 'complete'],
  ['2023-ke-hoach', ['2023-ke-hoach-soc-trang-du-thao', 'luat'], '2023-ke-hoach-soc-trang-du-thao'],
])('“%s” among %j means “%s”', (name, candidates, meant) => {
  expect(findNearest(name, candidates)).toBe(meant);
});

test('nothing is suggested when nothing comes near', () => {
  expect(findNearest('hoan-toan-khac', ['year', 'theme'])).toBeUndefined();
  expect(toSuggestion('hoan-toan-khac', ['year', 'theme'])).toBe('');
});
