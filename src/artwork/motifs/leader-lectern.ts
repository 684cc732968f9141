import type { MotifPart } from './motif.ts';

/** A bust behind a lectern with two microphones; the ribbon is tied on its front. */
export const leaderLectern: readonly MotifPart[] = [
  { part: 'dau', role: 'A', d: 'M83 62a37 37 0 1 1 74 0 37 37 0 1 1-74 0' },
  {
    part: 'than',
    role: 'A',
    d: 'M54 123.8a29 29 0 0 1 43.9-25 43 43 0 0 0 44.2 0 29 29 0 0 1 43.9 25v8.2H54Z',
  },
  { part: 'mat-buc', role: 'C', d: 'M34 138h172l-8 22H42Z' },
  { part: 'buc', role: 'E', d: 'M56 166h128l-12 60H68Z' },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M120 183.2a10.4 10.4 0 1 1 17.4 11l-15.8 17.6q-1.6 1.8-3.2 0l-15.8-17.7a10.4 10.4 0 1 1 17.4-10.9',
  },
];
