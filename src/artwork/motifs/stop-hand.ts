import type { MotifPart } from './motif.ts';

/** Palm 113 wide, four fingers of 25 and a thumb, all with round ends; a cuff 6 below. */
export const stopHand: readonly MotifPart[] = [
  {
    part: 'ban-tay',
    role: 'A',
    d: 'M159 194h-45a34 34 0 0 1-28.4-15.3c-11.2-8.3-21.1-18-28.9-29.9-5.7-8.7-9.8-18.2-13.3-28q-.9-2.2-.9-4.8a13.5 13.5 0 0 1 26.3-4.2c2.8 7.8 6 15.3 10.6 22.3l.6 1V68.5a12.5 12.5 0 0 1 25 0v36.7l4.5-.9V44.5a12.5 12.5 0 0 1 25 0V104h4.5V40.5a12.5 12.5 0 0 1 25 0v63.9q2 .3 4 .8V58.5a12.5 12.5 0 0 1 25 0V164h-.2a34 34 0 0 1-33.8 30',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M136 127.4a14 14 0 1 1 23.4 14.8L138.2 166q-2.2 2.5-4.4 0l-21.2-23.8a14 14 0 1 1 23.4-14.8',
  },
  {
    part: 'co-tay',
    role: 'C',
    d: 'M90 200h94a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H90a4 4 0 0 1-4-4v-16a4 4 0 0 1 4-4',
  },
];
