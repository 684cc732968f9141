import type { MotifPart } from './motif.ts';

/** Three of one size, none above another: a man in a collar walks first, one ribbon runs through all their hands. */
export const manLeadsRibbon: readonly MotifPart[] = [
  { part: 'sau-dau', role: 'C', d: 'M14 92a30 30 0 1 1 60 0 30 30 0 1 1-60 0' },
  { part: 'sau-than', role: 'C', d: 'M8 216v-58a30 30 0 0 1 30-30h12a30 30 0 0 1 30 30v58Z' },
  { part: 'giua-dau', role: 'B', d: 'M90 92a30 30 0 1 1 60 0 30 30 0 1 1-60 0' },
  { part: 'giua-than', role: 'B', d: 'M84 216v-58a30 30 0 0 1 30-30h12a30 30 0 0 1 30 30v58Z' },
  { part: 'dau', role: 'A', d: 'M166 92a30 30 0 1 1 60 0 30 30 0 1 1-60 0' },
  { part: 'than', role: 'A', d: 'M160 216v-58a30 30 0 0 1 30-30h12a30 30 0 0 1 30 30v58Z' },
  { part: 'co-ao', role: 'W', d: 'M180 128h32l-16 24Z' },
  {
    part: 'ruy-bang',
    role: 'W',
    d: 'M8 184c34 10 62 6 92-8s76-30 132-14v20c-50-14-88-2-122 14s-68 20-102 10Z',
  },
];
