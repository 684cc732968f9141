import { describe, expect, it } from 'vitest';
import { isSyllable, parseSyllable } from '#vietnamese/syllable.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';

describe('isSyllable', () => {
  it('accepts every word of the published sentences', () => {
    const words = [...themes, ...slogans].flatMap(({ text }) => text.match(/[\p{L}]+/gu) ?? []);
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each(['café', 'nĩñ', 'taị', 'bat', 'B×nh', 'phuï', 'où', 'resume', 'zone'])('rejects %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('reads gi and qu as consonants', () => {
    expect(parseSyllable('Giới')).toMatchObject({ onset: 'gi', rhyme: 'ơi' });
    expect(parseSyllable('quý')).toMatchObject({ onset: 'qu', rhyme: 'y' });
    expect(parseSyllable('gì')).toMatchObject({ onset: 'g', rhyme: 'i' });
  });
});
