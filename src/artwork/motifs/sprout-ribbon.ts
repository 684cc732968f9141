import type { MotifPart } from './motif.ts';

/** A sprout of two leaves that has a heart for its seed. */
export const sproutRibbon: readonly MotifPart[] = [
  { part: 'dat', role: 'C', d: 'M8 222a112 88 0 0 1 224 0Z' },
  { part: 'than', role: 'A', d: 'M113 104h14v60h-14Z' },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M120 166a16.6 16.6 0 1 1 27.8 17.6l-25.2 28.2q-2.6 2.9-5.2 0l-25.2-28.3a16.6 16.6 0 1 1 27.8-17.5',
  },
  { part: 'la-trai', role: 'A', d: 'M108 112a69.5 69.5 0 0 1-65.8-90.6A69.5 69.5 0 0 1 108 112' },
  { part: 'la-phai', role: 'B', d: 'M132 112a69.5 69.5 0 0 0 65.8-90.6A69.5 69.5 0 0 0 132 112' },
];
