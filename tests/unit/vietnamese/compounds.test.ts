import { describe, expect, it } from 'vitest';
import { findCompoundSpans } from '#vietnamese/compound-spans.ts';
import { compounds } from '#vietnamese/compounds.ts';
import { normalizeText } from '#vietnamese/normalize-text.ts';
import { toneKey } from '#vietnamese/tone-placement.ts';

describe('the list of compounds', () => {
  it('is normal, lower-case text of two words or more', () => {
    for (const compound of compounds) {
      expect(normalizeText(compound).changes).toEqual([]);
      expect(compound).toBe(compound.toLowerCase());
      expect(compound).toContain(' ');
    }
  });

  it('names each word once, in one spelling', () => {
    const keys = compounds.map(toneKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('findCompoundSpans', () => {
  it('finds compounds that overlap', () => {
    expect(findCompoundSpans('bình đẳng giới tính'.split(' '))).toEqual(
      expect.arrayContaining([
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ]),
    );
  });

  it('does not see a compound across punctuation', () => {
    expect(findCompoundSpans(['phụ,', 'nữ'])).toEqual([]);
  });
});
