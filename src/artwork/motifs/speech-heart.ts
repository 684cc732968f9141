import type { MotifPart } from './motif.ts';

/** A bust and a bubble; the bubble keeps 7 clear of the head. */
export const speechHeart: readonly MotifPart[] = [
  { part: 'dau', role: 'A', d: 'M41 130a37 37 0 1 1 74 0 37 37 0 1 1-74 0' },
  {
    part: 'than',
    role: 'A',
    d: 'M16 216v-25.4a27 27 0 0 1 40.5-23.4 43 43 0 0 0 43 0 27 27 0 0 1 40.5 23.4V216Z',
  },
  {
    part: 'loi-noi',
    role: 'C',
    d: 'M120 14h76a28 28 0 0 1 28 28v44a28 28 0 0 1-28 28h-44l-30.2 20.1.2-4.1a44 44 0 0 0-30-41.7V42a28 28 0 0 1 28-28',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M158 45.7a16.6 16.6 0 1 1 27.8 17.5l-25.2 28.3q-2.6 2.9-5.2 0l-25.2-28.3A16.6 16.6 0 1 1 158 45.7',
  },
];
