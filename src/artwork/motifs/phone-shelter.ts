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
    d: 'M96 149a23 23 0 1 0 0-46 23 23 0 0 0 0 46m-28.4 3.7A16 16 0 0 1 83 152a29 29 0 0 0 25.8 0 16 16 0 0 1 13.8-.2l-.3.1a19 19 0 0 0-9.4 16.4V196H74a12 12 0 0 1-12-12v-25.4q2-3.6 5.6-5.9M131 136a19 19 0 1 1 38 0 19 19 0 1 1-38 0m-12 32.3a13 13 0 0 1 19.3-11.3 24 24 0 0 0 23.4 0 13 13 0 0 1 16.3 3v24a12 12 0 0 1-12 12h-47Z',
  },
];
