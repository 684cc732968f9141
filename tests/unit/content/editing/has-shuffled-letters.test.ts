import { expect, test } from 'vitest';
import { hasShuffledLetters } from '#content/editing/has-shuffled-letters.ts';

const run = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, size: 12 });
const words = 'T t nóng gi n';

test('letters that stand inside words which lack them are found', () => {
  const lines = [700, 680, 660].flatMap((y) => [run(words, 50, y), run('ắ', 55, y), run('ậ', 105, y)]);
  expect(hasShuffledLetters(lines)).toBe(true);
});

test('words that are printed twice for bold are not shuffled, and none are on an ordinary page', () => {
  const twice = [700, 680, 660, 640, 620].flatMap((y) => [
    run('Tắt nóng giận', 50, y),
    run('Tắt nóng giận', 50.4, y),
  ]);
  expect(hasShuffledLetters(twice)).toBe(false);
  expect(hasShuffledLetters([700, 680, 660, 640, 620].map((y) => run('Tắt nóng giận', 50, y)))).toBe(false);
});
