import type { MotifPart } from './motif.ts';

/** A heart with a heart cut out, a shaft of 24 and two bits, turned 38°; its right half in the second colour. */
export const heartKey: readonly MotifPart[] = [
  {
    part: 'chia-khoa',
    role: 'A',
    d: 'M66.4 56.8a31.2 31.2 0 1 1 61.2-6.2l-3.9 60 27.5 35.3 24.5-19.1 12.3 15.7-24.4 19.1L177 179l18.1-14.2 12.3 15.8-37 28.9-65.7-84-59.2-10.8a31.2 31.2 0 1 1 20.8-57.9m-5.6 13.5a14 14 0 0 0 6 25l31.4 5.7q3.3.6 3.4-2.6l2.1-32a14 14 0 1 0-27.5 2.9 14 14 0 0 0-15.4 1',
  },
  {
    part: 'nua-tim',
    role: 'B',
    d: 'M76.9 24.3a31.2 31.2 0 0 1 50.7 26.2l-4.6 71q0 1.2-.3 2.3l-2.5 1.9-19.5-25q.8-.7 1-2.3l2-32a14 14 0 1 0-27.5 2.9l-9.8-12.5c-3.3-12 .8-24.7 10.5-32.5',
  },
];
