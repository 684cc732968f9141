import type { MotifPart } from './motif.ts';

/** A book in three quarters: cover, page edge, back; scales on the cover and a ribbon with a swallow tail. */
export const lawBook: readonly MotifPart[] = [
  { part: 'bia-sau', role: 'C', d: 'M196 181H64v24h130a22 22 0 0 1-20 13H66a22 22 0 0 1-22-22v-24h152Z' },
  { part: 'trang', role: 'W', d: 'M196 196a22 22 0 0 1-2 9h-12v-24h14Zm-132 9v-24h76v24Z' },
  { part: 'bia', role: 'A', d: 'M66 14h108a22 22 0 0 1 22 22v138H44V36a22 22 0 0 1 22-22' },
  { part: 'ruy-bang', role: 'B', d: 'M146 174h30v64l-15-14-15 14Z' },
  {
    part: 'can',
    role: 'W',
    d: 'M161.5 62a6.5 6.5 0 1 1 0 13H127v63h19v13H94v-13h19V75H78.5a6.5 6.5 0 1 1 0-13h33.2a13 13 0 1 1 16.6 0ZM60 104h44a22 22 0 0 1-44 0m76 0h44a22 22 0 0 1-44 0',
  },
];
