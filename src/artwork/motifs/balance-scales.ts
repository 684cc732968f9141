import type { MotifPart } from './motif.ts';

/** A bowed beam, two bowls of the same height and a bust in each, 5 clear of the rim. */
export const balanceScales: readonly MotifPart[] = [
  {
    part: 'can',
    role: 'C',
    d: 'M131 200h33a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H76a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6h33V54.4q-12 .8-23.5 3.8c-12.7 3.3-24.7 8.6-37.3 12.2Q30.6 75.2 12.3 76l-.6-16c10.9-.6 21.6-2 32.1-5 12.7-3.6 24.8-9 37.6-12.3a151 151 0 0 1 36-4.7 154 154 0 0 1 41.2 4.7c12.8 3.3 24.9 8.7 37.6 12.3 10.5 3 21.2 4.4 32.1 5l-.6 16a166 166 0 0 1-30.8-4.3c-14.5-3.6-28-9.8-42.4-13.5q-11.6-3-23.5-3.8Z',
  },
  { part: 'dinh', role: 'E', d: 'M96 38a24 24 0 1 1 48 0 24 24 0 1 1-48 0' },
  { part: 'dia-trai', role: 'E', d: 'M14 152h88a44 42 0 0 1-88 0' },
  { part: 'dia-phai', role: 'E', d: 'M138 152h88a44 42 0 0 1-88 0' },
  { part: 'trai-dau', role: 'A', d: 'M37 98a21 21 0 1 1 42 0 21 21 0 1 1-42 0' },
  {
    part: 'trai-than',
    role: 'A',
    d: 'M28 146v-12.9a13 13 0 0 1 18.7-11.7 26 26 0 0 0 22.6 0A13 13 0 0 1 88 133.1V146Z',
  },
  { part: 'phai-dau', role: 'B', d: 'M161 98a21 21 0 1 1 42 0 21 21 0 1 1-42 0' },
  {
    part: 'phai-than',
    role: 'B',
    d: 'M152 146v-12.9a13 13 0 0 1 18.7-11.7 26 26 0 0 0 22.6 0 13 13 0 0 1 18.7 11.7V146Z',
  },
];
