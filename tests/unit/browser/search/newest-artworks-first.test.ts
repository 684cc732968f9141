import { describe, expect, it } from 'vitest';
import { putNewestArtworksFirst } from '#browser/search/newest-artworks-first.ts';

const facets = new Map([
  [
    'loai',
    new Map([
      ['artwork', new Set(['old', 'older', 'new', 'new too'])],
      ['slogan', new Set(['slogan'])],
    ]),
  ],
  [
    'nam',
    new Map([
      ['2026', new Set(['new', 'new too'])],
      ['2024', new Set(['old'])],
      ['2016', new Set(['older', 'slogan'])],
    ]),
  ],
]);

describe('putNewestArtworksFirst', () => {
  it('orders artworks by year in the places that they had, and moves nothing else', () => {
    expect(putNewestArtworksFirst(['older', 'slogan', 'old', 'new', 'guide', 'new too'], facets)).toEqual([
      'new',
      'slogan',
      'new too',
      'old',
      'guide',
      'older',
    ]);
  });
});
