import { describe, expect, it } from 'vitest';
import { countValues, isChoiceEmpty, narrow } from '#browser/search/facet-choice.ts';

const facets = new Map([
  [
    'loai',
    new Map([
      ['slogan', new Set(['a', 'b'])],
      ['theme', new Set(['c'])],
    ]),
  ],
  [
    'nam',
    new Map([
      ['2023', new Set(['a', 'c'])],
      ['2024', new Set(['b'])],
    ]),
  ],
]);
const ids = ['c', 'b', 'a'];

describe('narrow', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(narrow(ids, {}, facets)).toEqual(ids);
    expect(isChoiceEmpty({ loai: [] })).toBe(true);
  });

  it('joins values of one facet and crosses facets, in the order of the results', () => {
    expect(narrow(ids, { loai: ['slogan', 'theme'] }, facets)).toEqual(ids);
    expect(narrow(ids, { loai: ['slogan'], nam: ['2023'] }, facets)).toEqual(['a']);
  });

  it('lets nothing through for a value that no record has', () => {
    expect(narrow(ids, { nam: ['1999'] }, facets)).toEqual([]);
  });
});

describe('countValues', () => {
  it('counts what each value would show, whatever else of its own facet is chosen', () => {
    const choice = { loai: ['slogan'], nam: ['2023'] };
    expect([...countValues('loai', ids, choice, facets)]).toEqual([
      ['slogan', 1],
      ['theme', 1],
    ]);
    expect([...countValues('nam', ids, choice, facets)]).toEqual([
      ['2023', 1],
      ['2024', 1],
    ]);
  });
});
