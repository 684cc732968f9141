import { describe, expect, it } from 'vitest';
import { fontTables, fontWeights } from '#artwork/font-table.ts';
import { toLetterParts } from '#artwork/pdf/letter-parts.ts';

const outlineOf = (letter: string, weight = fontWeights[0]) =>
  fontTables[weight ?? 400].glyphs[letter]?.outline ?? '';
const toForms = (letter: string) => toLetterParts(outlineOf(letter)).map(({ form }) => form);

describe('a letter taken apart', () => {
  it('keeps a hole with what it is in', () => {
    expect(toForms('a')).toHaveLength(1);
    expect(toForms('ê')).toHaveLength(2);
  });

  it('shares the letter below its marks, and the marks, with other letters', () => {
    expect(toForms('á')).toEqual(expect.arrayContaining([...toForms('a')]));
    const marks = ['á', 'é', 'ớ', 'ứ'].map((letter) => toForms(letter));
    const acute = marks[0]?.find((form) => !toForms('a').includes(form));
    for (const forms of marks) expect(forms).toContain(acute);
    expect(toForms('ớ')).toEqual(expect.arrayContaining(toForms('ơ')));
  });

  it.each(fontWeights)('loses no contour of any letter of the weight %d', (weight) => {
    const count = (path: string) => path.split('M').length - 1;
    for (const { outline } of Object.values(fontTables[weight].glyphs)) {
      const parts = toLetterParts(outline);
      expect(parts.reduce((sum, part) => sum + count(part.outline), 0)).toBe(count(outline));
    }
  });

  it('says where each part is, y upwards', () => {
    const [stem] = toLetterParts(outlineOf('l'));
    expect(stem?.box[1]).toBe(0);
    expect(stem?.box[3]).toBeGreaterThan(700);
  });
});
