import { describe, expect, it } from 'vitest';
import { toSeenLetter } from '#i18n/vi/seen-letter.ts';

describe('toSeenLetter', () => {
  it.each([
    ['✓', '“✓”'],
    ['❤️', '“❤️”'],
    ['1️⃣', '“1️⃣”'],
    ['🇻🇳', '“🇻🇳”'],
    ['👨‍👩‍👧', '“👨‍👩‍👧”'],
    ['x\u0306', '“x\u0306”'],
    ['中', '“中” (chữ Hán)'],
    ['ក្ដី', '“ក្ដី” (chữ Khmer)'],
  ])('shows %s as it is', (letter, shown) => {
    expect(toSeenLetter(letter)).toBe(shown);
  });

  it.each([
    ['\u3164', 'ký tự không nhìn thấy được (U+3164)'],
    ['\uFE0F', 'ký tự không nhìn thấy được (U+FE0F)'],
    ['\uE001', 'ký tự không nhìn thấy được (U+E001)'],
    ['x\u{E0020}', '“x” kèm ký tự không nhìn thấy được (U+E0020)'],
    ['\u0301', 'dấu rời “\u25CC\u0301” (U+0301)'],
  ])('names what nobody sees by its code, %#', (letter, shown) => {
    expect(toSeenLetter(letter)).toBe(shown);
  });
});
