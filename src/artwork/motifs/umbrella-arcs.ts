import type { MotifPart } from './motif.ts';

/** A dome with four scallops, in two halves; its pole stands between the two below, 8 clear of each. */
export const umbrellaArcs: readonly MotifPart[] = [
  { part: 'can', role: 'C', d: 'M113 90h14v126h-14Z' },
  {
    part: 'o',
    role: 'A',
    d: 'M14 116a106 100 0 0 1 212 0c-10-14-42-14-53 0-11-14-42-14-53 0-11-14-42-14-53 0-11-14-43-14-53 0',
  },
  { part: 'o-phai', role: 'B', d: 'M226 116c-10-14-42-14-53 0-11-14-42-14-53 0V16c58.5 0 106 44.8 106 100' },
  { part: 'chop', role: 'C', d: 'M120 4a7 7 0 0 1 7 7v6a7 7 0 0 1-7 7 7 7 0 0 1-7-7v-6a7 7 0 0 1 7-7' },
  { part: 'trai-dau', role: 'A', d: 'M39 144a26 26 0 1 1 52 0 26 26 0 1 1-52 0' },
  { part: 'trai-than', role: 'A', d: 'M25 216v-10a28 28 0 0 1 28-28h24a28 28 0 0 1 28 28v10Z' },
  { part: 'phai-dau', role: 'B', d: 'M149 144a26 26 0 1 1 52 0 26 26 0 1 1-52 0' },
  { part: 'phai-than', role: 'B', d: 'M135 216v-10a28 28 0 0 1 28-28h24a28 28 0 0 1 28 28v10Z' },
];
