import { describe, expect, it } from 'vitest';
import {
  getShapedKerning,
  getShapedLetter,
  keepShapedKerning,
  keepShapedLetter,
} from '#artwork/scripts/shaped-letters.ts';

const glyph = { advance: 600, box: [0, 0, 500, 700], outline: '' };

describe('the letters that HarfBuzz has placed', () => {
  it('stay while they are asked for, however many others come, with their distances', () => {
    keepShapedLetter('ក', 700, glyph);
    keepShapedKerning('ក', 'ខ', 700, -12);
    for (let other = 0; other < 45_000; other += 1) {
      keepShapedLetter(`other ${other}`, 700, glyph);
      if (other % 5_000 > 0) continue;
      expect(getShapedLetter('ក', 700)).toBe(glyph);
      expect(getShapedKerning('ក', 'ខ', 700)).toBe(-12);
    }
  });

  it('go when nobody asks for them any more', () => {
    keepShapedLetter('គ', 700, glyph);
    for (let other = 0; other < 45_000; other += 1) keepShapedLetter(`another ${other}`, 700, glyph);
    expect(getShapedLetter('គ', 700)).toBeUndefined();
  });
});
