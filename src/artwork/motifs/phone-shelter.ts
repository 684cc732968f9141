import type { MotifPart } from './motif.ts';

/** A phone whose screen holds a roof and two busts, cut at the screen. */
export const phoneShelter: readonly MotifPart[] = [
  {
    part: 'may',
    role: 'E',
    d: 'M74 10h92a28 28 0 0 1 28 28v164a28 28 0 0 1-28 28H74a28 28 0 0 1-28-28V38a28 28 0 0 1 28-28',
  },
  {
    part: 'man-hinh',
    role: 'A',
    oneInk: 'W',
    d: 'M74 30h92a12 12 0 0 1 12 12v142a12 12 0 0 1-12 12H74a12 12 0 0 1-12-12V42a12 12 0 0 1 12-12',
  },
  { part: 'nut', role: 'W', d: 'M111 213a9 9 0 1 1 18 0 9 9 0 1 1-18 0' },
  { part: 'mai', role: 'B', d: 'M109 55.2q11-8.7 22 0L178 93v23l-58-46.4L62 116V93Z' },
  {
    part: 'hai-nguoi',
    role: 'W',
    oneInk: 'A',
    d: 'M97 149a23 23 0 1 0 0-46 23 23 0 0 0 0 46m-33 17.2a15 15 0 0 1 21.1-13.7 29 29 0 0 0 23.8 0 15 15 0 0 1 15.3 1.8 18 18 0 0 0-7.2 14.4V196H74a12 12 0 0 1-10-5.4Zm67-30.2a19 19 0 1 1 38 0 19 19 0 1 1-38 0m-8 32.7a12 12 0 0 1 17-10.9 24 24 0 0 0 20 0 12 12 0 0 1 17 11v20a12 12 0 0 1-11 7.2h-43Z',
  },
];
