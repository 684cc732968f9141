import type { MotifPart } from './motif.ts';

/** A child of 0.7 rides on a father's shoulders with raised arms; its legs lie over his chest, 6 clear. */
export const fatherAndChild: readonly MotifPart[] = [
  { part: 'cha-dau', role: 'A', d: 'M89 124a31 31 0 1 1 62 0 31 31 0 1 1-62 0' },
  {
    part: 'cha-than',
    role: 'A',
    d: 'M46 216v-33.3a34 34 0 0 1 17-29.5V166a16 16 0 1 0 32 0v-13.8l4.2 2.4a37 37 0 0 0 41.6 0l4.2-2.4V166a16 16 0 1 0 32 0v-12.8a34 34 0 0 1 17 29.5V216Z',
  },
  { part: 'con-dau', role: 'B', d: 'M98 40a22 22 0 1 1 44 0 22 22 0 1 1-44 0' },
  {
    part: 'con-than',
    role: 'B',
    d: 'M51 50.3a8 8 0 1 1 10.1-12.4l36.4 29.4a15 15 0 0 1 12.4-1.2 28 28 0 0 0 20.2 0 15 15 0 0 1 12.4 1.2L178.9 38a8 8 0 1 1 10 12.4l-34.5 28q2.3 1.5 4.5 3.4C170.2 92 171 107.2 171 121.5V166a10 10 0 0 1-20 0v-21.8a37 37 0 0 0-3-44.4 13 13 0 0 0-6.2-5.7 37 37 0 0 0-43.6 0l-1.3.7a13 13 0 0 0-4.9 5 37 37 0 0 0-3 44.4V166a10 10 0 0 1-20 0v-44.5c0-14.3.8-29.5 12.1-39.8q2.2-1.9 4.5-3.5z',
  },
];
