import { describe, expect, it } from 'vitest';
import { hasFontRemains } from '#vietnamese/unreadable.ts';

describe('what fonts with a code of their own leave', () => {
  it.each(['B×nh ®¼ng', 'Ch\uE012n', 'BÃ¬nh Ä‘áº³ng', 'ti¢ng', '\u0093x'])('is seen in “%s”', (text) => {
    expect(hasFontRemains(text)).toBe(true);
  });

  it.each([
    'Bình đẳng giới, “chấm dứt” bạo lực…',
    'ƀuôn sang, mơ\u0306ng hruê',
    'ភាសាខ្មែរ',
    'ꨀꨇꩉ',
    '3 × 4 m, a×b',
    '«Bonjour»',
    '50 % © 2026',
  ])('is not seen in “%s”', (text) => {
    expect(hasFontRemains(text)).toBe(false);
  });
});
