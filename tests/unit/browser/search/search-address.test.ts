import { describe, expect, it } from 'vitest';
import { toSearchAddress, toSearchState } from '#browser/search/search-address.ts';

describe('the address of a search', () => {
  it('carries the query and several values of a facet, and gives them back', () => {
    const state = { query: 'bình đẳng', choice: { loai: ['slogan', 'theme'], nam: ['2023'] } };
    const address = toSearchAddress(state);
    expect(decodeURIComponent(address)).toBe('?q=bình+đẳng&loai=slogan&loai=theme&nam=2023');
    expect(toSearchState(address)).toEqual(state);
  });

  it('is empty for an empty search', () => {
    expect(toSearchAddress({ query: '  ', choice: {} })).toBe('');
    expect(toSearchState('')).toEqual({ query: '', choice: {} });
  });

  it('leaves out what it does not know', () => {
    expect(toSearchState('?q=a&mau=cam&nam=')).toEqual({ query: 'a', choice: {} });
  });
});
