import type { MotifPart } from './motif.ts';

/** A closed bubble with one dash, cut 7 clear of the open one before it; three rays. */
export const breakingSilence: readonly MotifPart[] = [
  {
    part: 'im-lang',
    role: 'E',
    d: 'M36 116h15v8a39 39 0 0 0 39 39h42v5a28 28 0 0 1-28 28H71l-45 30 5.8-30.3A28 28 0 0 1 8 168v-24a28 28 0 0 1 28-28',
  },
  { part: 'gach', role: 'W', d: 'M26 150h18a6 6 0 0 1 6 6 6 6 0 0 1-6 6H26a6 6 0 0 1-6-6 6 6 0 0 1 6-6' },
  {
    part: 'loi-noi',
    role: 'A',
    d: 'M90 52h78a32 32 0 0 1 32 32v40a32 32 0 0 1-12.8 25.6L184 198l-37.2-42H90a32 32 0 0 1-32-32V84a32 32 0 0 1 32-32',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M129 86.2a17.2 17.2 0 1 1 28.7 18l-26 29.2q-2.7 3-5.3 0l-26-29.2a17.2 17.2 0 1 1 28.6-18',
  },
  {
    part: 'tia',
    role: 'B',
    d: 'm156.5 14.2 10-.3a3 3 0 0 1 3 2.9l.8 20a3 3 0 0 1-3 3l-9.9.4a3 3 0 0 1-3.1-2.9l-.7-20a3 3 0 0 1 2.9-3m52 15 7.4 6.6a3 3 0 0 1 .2 4.3l-13.4 14.8a3 3 0 0 1-4.2.3l-7.4-6.7a3 3 0 0 1-.3-4.3l13.4-14.8a3 3 0 0 1 4.3-.2m27 46.8.7 10a3 3 0 0 1-2.8 3.2l-20 1.4a3 3 0 0 1-3.2-2.8l-.7-10a3 3 0 0 1 2.8-3.2l20-1.4a3 3 0 0 1 3.2 2.8',
  },
];
