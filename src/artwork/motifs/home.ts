import type { MotifPart } from './motif.ts';

/** A roof band of 22 with a mitred ridge over a quiet wall; three busts, 6 apart. */
export const home: readonly MotifPart[] = [
  { part: 'tuong', role: 'T', d: 'M34 216V112l86-68 86 68v104Z' },
  {
    part: 'mai',
    role: 'C',
    d: 'm9.3 109.3 99.6-76.6q11.1-8.6 22.2 0l99.6 76.6-13.4 17.4L120 52l-97.3 74.8Z',
  },
  { part: 'mot-dau', role: 'A', d: 'M86 146a24 24 0 1 0 0-48 24 24 0 0 0 0 48' },
  {
    part: 'mot-than',
    role: 'A',
    d: 'M51 216v-53.7A15 15 0 0 1 72.7 149a30 30 0 0 0 26.6 0 15 15 0 0 1 5-1.5 23 23 0 0 0-1 28.1A17 17 0 0 0 91 192V216Z',
  },
  { part: 'hai-dau', role: 'E', d: 'M158 150a22 22 0 1 0 0-44 22 22 0 0 0 0 44' },
  {
    part: 'hai-than',
    role: 'E',
    d: 'M145.3 153c8 4 17.4 4 25.4 0a14 14 0 0 1 20.3 12.5V216h-38v-24.1a17 17 0 0 0-12.4-16.4 23 23 0 0 0 2-23.6z',
  },
  { part: 'ba-dau', role: 'B', d: 'M105 162a17 17 0 1 1 34 0 17 17 0 1 1-34 0' },
  {
    part: 'ba-than',
    role: 'B',
    d: 'M97 216v-24.1a11 11 0 0 1 15.7-10 22 22 0 0 0 18.6 0 11 11 0 0 1 15.7 10V216Z',
  },
];
