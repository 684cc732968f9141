import type { MotifPart } from './motif.ts';

/** Two equal busts: a helmet on one head, a graduate's cap on the other, each a band and an arc. */
export const skilledPeople: readonly MotifPart[] = [
  { part: 'trai-dau', role: 'A', d: 'M72 118a34 34 0 0 1-34-32h68a34 34 0 0 1-34 32' },
  {
    part: 'trai-than',
    role: 'A',
    d: 'M16 216v-76.6a24 24 0 0 1 36-20.8 40 40 0 0 0 40 0 24 24 0 0 1 25 .7V216Z',
  },
  {
    part: 'mu-bao-ho',
    role: 'E',
    d: 'M109.1 66h3.9a7 7 0 1 1 0 14H31a7 7 0 1 1 0-14h3.9A39 39 0 0 1 63 40v-4a6 6 0 0 1 6-6h6a6 6 0 0 1 6 6v4a39 39 0 0 1 28.1 26',
  },
  { part: 'phai-dau', role: 'B', d: 'M168 118a34 34 0 0 1-34-34h68a34 34 0 0 1-34 34' },
  {
    part: 'phai-than',
    role: 'B',
    d: 'M124 118.6a24 24 0 0 1 24 0 40 40 0 0 0 40 0 24 24 0 0 1 36 20.8V216H123v-96.7z',
  },
  {
    part: 'mu-tot-nghiep',
    role: 'C',
    d: 'm168 20 62 25-5 2v35a4 4 0 0 1-4 4h-1a4 4 0 0 1-4-4V50.7L200 57V78h-64V57.1L106 45Z',
  },
];
