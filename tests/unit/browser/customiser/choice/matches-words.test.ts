import { describe, expect, it } from 'vitest';
import { matchesWords } from '#browser/customiser/choice/matches-words.ts';

const banner = 'Băng rôn 3 × 1 m Cổng cơ quan, trường học';

describe('a search for a format', () => {
  it.each(['băng rôn', 'bang ron', '3x1', '3 x 1', '3×1', 'CỔNG', 'truong bang', ''])(
    'finds it by “%s”',
    (typed) => {
      expect(matchesWords(banner, typed)).toBe(true);
    },
  );

  it.each(['áp phích', '6x1', 'băng rôn zalo'])('does not find it by “%s”', (typed) => {
    expect(matchesWords(banner, typed)).toBe(false);
  });

  it('takes a point in a number for a comma', () => {
    expect(matchesWords('Standee 0,8 × 1,8 m', '0.8x1.8')).toBe(true);
  });
});
