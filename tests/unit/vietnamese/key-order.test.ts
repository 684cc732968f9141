import { expect, it } from 'vitest';
import { compareVietnamese } from '#vietnamese/key-order.ts';

it('sorts as a Vietnamese dictionary does', () => {
  const words = ['đẳng', 'ưu', 'dân', 'âm', 'ăn', 'an', 'dung', 'uy', 'ơn', 'ông', 'on', 'ê', 'e'];
  expect(words.sort(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'âm',
    'dân',
    'dung',
    'đẳng',
    'e',
    'ê',
    'on',
    'ông',
    'ơn',
    'uy',
    'ưu',
  ]);
});

it('sorts sizes by their number', () => {
  expect(['Băng rôn 10 × 2 m', 'Băng rôn 3 × 1 m'].sort(compareVietnamese)[0]).toBe('Băng rôn 3 × 1 m');
});
