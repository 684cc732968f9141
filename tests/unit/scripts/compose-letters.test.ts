import { describe, expect, it } from 'vitest';
import { fontTables, fontWeights } from '#artwork/font-table.ts';
import { composeLetters } from '../../../scripts/compose-letters.ts';

const lower = ['ĕ', 'ĭ', 'ŏ', 'ŭ', 'â\u0306', 'ê\u0306', 'ô\u0306', 'ơ\u0306', 'ư\u0306', 'ƀ'];

describe.each(fontWeights)('the composed letters in weight %i', (weight) => {
  const { glyphs } = fontTables[weight];
  const boxOf = (letter: string) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = glyphs[letter]?.box ?? [];
    return { left, bottom, right, top };
  };

  it('are those that the packed table holds', () => {
    for (const [letter, glyph] of Object.entries(composeLetters(glyphs).glyphs))
      expect(glyphs[letter]).toEqual(glyph);
  });

  it('are there in both cases, spelt as a composed text spells them', () => {
    for (const letter of [...lower, ...lower.map((one) => one.toUpperCase())]) {
      expect(letter.normalize('NFC')).toBe(letter);
      expect(Object.keys(glyphs)).toContain(letter);
    }
  });

  it('carry the breve as high as ă does', () => {
    for (const letter of ['ĕ', 'ŏ', 'ŭ', 'ĭ', 'ơ\u0306', 'ư\u0306'])
      expect(Math.abs(boxOf(letter).top - boxOf('ă').top)).toBeLessThanOrEqual(1);
    for (const letter of ['Ĕ', 'Ŭ', 'Ĭ', 'Ơ\u0306', 'Ư\u0306'])
      expect(Math.abs(boxOf(letter).top - boxOf('Ă').top)).toBeLessThanOrEqual(1);
  });

  it('stay as low as the highest letter of Vietnamese where a breve stands over a circumflex', () => {
    for (const letter of ['Â\u0306', 'Ê\u0306', 'Ô\u0306'])
      expect(boxOf(letter).top).toBeLessThanOrEqual(boxOf('Ẳ').top);
  });

  it('have no dot under the breve of ĭ, and a bar that ƀ’s advance holds', () => {
    expect(glyphs.ĭ?.outline.split('M')).toHaveLength(glyphs.ĩ?.outline.split('M').length ?? 0);
    expect(boxOf('ƀ').left).toBeGreaterThanOrEqual(-5);
    expect(boxOf('ƀ').top).toBe(boxOf('b').top);
  });
});
