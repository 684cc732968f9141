import type { MotifPart } from './motif.ts';

/** Two cupped hands, mirrored, each with its thumb inside; a bust between them. */
export const shelteringHands: readonly MotifPart[] = [
  { part: 'nguoi-dau', role: 'B', d: 'M93 62a27 27 0 1 1 54 0 27 27 0 1 1-54 0' },
  {
    part: 'nguoi-than',
    role: 'B',
    d: 'M89.8 93a17 17 0 0 1 16.3-1c8.8 4 19 4 27.8 0a17 17 0 0 1 23 9.5q-2 .1-3.8.8c-10.4 3.9-12 16.2-13.9 25.4a133 133 0 0 1-7.5 22.3h-23.4a133 133 0 0 1-7.5-22.3c-2-9.2-3.5-21.5-13.8-25.4q-2-.6-4-.8a17 17 0 0 1 6.8-8.5',
  },
  {
    part: 'tay-trai',
    role: 'A',
    d: 'M108 226c-62-12-92-70-82-138 3-18 24-18 26 0 2 28 10 42 24 52-10-14-8-28 2-32 8-3 14 4 16 16 4 26 20 44 20 70v24q0 9-6 8',
  },
  {
    part: 'tay-phai',
    role: 'C',
    d: 'M132 226c62-12 92-70 82-138-3-18-24-18-26 0-2 28-10 42-24 52 10-14 8-28-2-32-8-3-14 4-16 16-4 26-20 44-20 70v24q0 9 6 8',
  },
];
