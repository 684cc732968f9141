import type { MotifPart } from './motif.ts';

/** Two equal busts, 6 apart; two bars of 22 make the equals sign across both. */
export const equalPeople: readonly MotifPart[] = [
  { part: 'trai-dau', role: 'A', d: 'M40 62a34 34 0 1 1 68 0 34 34 0 1 1-68 0' },
  { part: 'phai-dau', role: 'B', d: 'M132 62a34 34 0 1 1 68 0 34 34 0 1 1-68 0' },
  {
    part: 'trai-than',
    role: 'A',
    d: 'M18 216v-98.6a24 24 0 0 1 36-20.8 40 40 0 0 0 40 0 24 24 0 0 1 23-.5V216Z',
  },
  {
    part: 'phai-than',
    role: 'B',
    d: 'M146 96.6a40 40 0 0 0 40 0 24 24 0 0 1 36 20.8V216h-99V96a24 24 0 0 1 23 .6',
  },
  { part: 'dau-bang', role: 'W', d: 'M62 128h116v22H62Zm0 38h116v22H62Z' },
];
