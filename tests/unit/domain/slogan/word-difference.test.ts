import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordDifference } from '#domain/slogan/word-difference.ts';
import { toPropertyOptions } from '../../../support/property-options.ts';

describe('toWordDifference', () => {
  it('marks the words that the other sentence lacks', () => {
    expect(toWordDifference('tố cáo xâm hại tình dục trẻ em', 'tố cáo xâm hại trẻ em')).toEqual([
      { text: 'tố cáo xâm hại', differs: false },
      { text: 'tình dục', differs: true },
      { text: 'trẻ em', differs: false },
    ]);
  });

  it('marks nothing where the other sentence only has more', () => {
    expect(toWordDifference('tố cáo trẻ em', 'hãy tố cáo xâm hại trẻ em')).toEqual([
      { text: 'tố cáo trẻ em', differs: false },
    ]);
  });

  it('knows two spellings of one word apart', () => {
    expect(toWordDifference('chìa khóa', 'chìa khoá').filter(({ differs }) => differs)).toEqual([
      { text: 'khóa', differs: true },
    ]);
  });

  it('keeps every word, whatever it is held against', () => {
    const sentence = fc
      .array(fc.constantFrom('bạo', 'lực', 'trẻ', 'em', 'và'), { minLength: 1 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (text, other) => {
        const runs = toWordDifference(text, other);
        expect(runs.map((run) => run.text).join(' ')).toBe(text);
      }),
      toPropertyOptions(),
    );
  });
});
