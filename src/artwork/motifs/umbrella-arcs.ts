import type { MotifPart } from './motif.ts';

/** A dome with four scallops, in two halves; its pole stands behind the two below, 6 clear. */
export const umbrellaArcs: readonly MotifPart[] = [
  { part: 'can', role: 'C', d: 'M114 90h14v79.3a22 22 0 0 0-4.2 4.7H120a23 23 0 0 0-6.1-7Z' },
  {
    part: 'o',
    role: 'A',
    d: 'M14 116a106 100 0 0 1 212 0c-10-14-42-14-53 0-11-14-42-14-53 0-11-14-42-14-53 0-11-14-43-14-53 0',
  },
  { part: 'o-phai', role: 'B', d: 'M226 116c-10-14-42-14-53 0-11-14-42-14-53 0V16c58.5 0 106 44.8 106 100' },
  { part: 'chop', role: 'C', d: 'M120 4a7 7 0 0 1 7 7v6a7 7 0 0 1-7 7 7 7 0 0 1-7-7v-6a7 7 0 0 1 7-7' },
  { part: 'trai-dau', role: 'C', d: 'M54 142a25 25 0 1 1 50 0 25 25 0 1 1-50 0' },
  {
    part: 'trai-than',
    role: 'C',
    d: 'M117 216v-30.8a17 17 0 0 0-24.4-15.3 31 31 0 0 1-27.2 0A17 17 0 0 0 41 185.2V216Z',
  },
  { part: 'phai-dau', role: 'A', d: 'M139 146a23 23 0 1 1 46 0 23 23 0 1 1-46 0' },
  {
    part: 'phai-than',
    role: 'A',
    d: 'M126 216v-29.7a16 16 0 0 1 23.1-14.3 29 29 0 0 0 25.8 0 16 16 0 0 1 23.1 14.3V216Z',
  },
];
