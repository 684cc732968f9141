import type { MotifPart } from './motif.ts';

/** Four steps; two equal busts, the upper one lays an arm of 16 on the lower one, cut 5 clear. */
export const stepsTogether: readonly MotifPart[] = [
  {
    part: 'bac-thang',
    role: 'B',
    d: 'M12 192q0-6 6-6h26v-14q0-6 6-6h66v-32q0-6 6-6h64V98q0-6 6-6h30q6 0 6 6v118H12Z',
  },
  { part: 'duoi-dau', role: 'A', d: 'M56 96a24 24 0 1 1 48 0 24 24 0 1 1-48 0' },
  {
    part: 'duoi-than',
    role: 'A',
    d: 'M46 160v-23.2a15 15 0 0 1 21.3-13.6q5.2 2.3 10.5 2.7a13 13 0 0 0 11 21 71 71 0 0 0 22.2-4V160Z',
  },
  { part: 'tren-dau', role: 'C', d: 'M126 56a24 24 0 1 1 48 0 24 24 0 1 1-48 0' },
  {
    part: 'tren-than',
    role: 'C',
    d: 'M117 97.2a15 15 0 0 1 21-13.7 30 30 0 0 0 24 0 15 15 0 0 1 21 13.7V122h-51.2A56 56 0 0 1 88 142a8 8 0 1 1 0-16 38 38 0 0 0 29-11.8Z',
  },
  {
    part: 'trai-tim',
    role: 'A',
    d: 'M208 47.2a10.4 10.4 0 1 1 17.4 11l-15.8 17.6q-1.6 1.8-3.2 0l-15.8-17.7A10.4 10.4 0 1 1 208 47.2',
  },
];
