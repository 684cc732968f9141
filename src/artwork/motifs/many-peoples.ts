import type { MotifPart } from './motif.ts';

/** Three busts told apart by what they wear: a turban in two rounds, a headscarf, a neck ring; bands and arcs alone. */
export const manyPeoples: readonly MotifPart[] = [
  { part: 'trai-dau', role: 'A', d: 'M24 100v-.5c17 1.8 36.2 2 53.6.6q-.3 7.5-1.3 13.8A28 28 0 0 1 24 100' },
  {
    part: 'trai-than',
    role: 'A',
    d: 'M6 216v-68.7a20 20 0 0 1 29.6-17.5 34 34 0 0 0 32.8 0q2-1 4-1.7-1.4 3-3 5.9H64v82Z',
  },
  {
    part: 'khan-van',
    role: 'E',
    d: 'M19.1 94q1-9.2 6.2-16.4c16.8 1.7 35.6 1.8 52.7.5q0 9.3-.2 17A300 300 0 0 1 19.1 94m13.4-20.7c12.8.9 26.4 1 39.3.2a30 30 0 0 0-39.3-.2',
  },
  { part: 'phai-dau', role: 'C', d: 'M188 72a28 28 0 1 1-24.3 41.9q-1.6-10.4-1.6-24.5A28 28 0 0 1 188 72' },
  {
    part: 'phai-than',
    role: 'C',
    d: 'M171.6 129.8a34 34 0 0 0 32.8 0 20 20 0 0 1 17.9-.7 45 45 0 0 1-46.3 14.3V134h-5.3a43 43 0 0 1-3.1-5.9q2 .6 4 1.7m62.4 17.5V216h-58v-62.3a55 55 0 0 0 54-18.3l-1.9-2.2a20 20 0 0 1 5.9 14.1',
  },
  {
    part: 'vong-co',
    role: 'W',
    d: 'M188 155q-6.1 0-12-1.3v-10.3a45 45 0 0 0 46.3-14.3 21 21 0 0 1 7.8 6.3A55 55 0 0 1 188 155',
  },
  { part: 'giua-than', role: 'B', d: 'M70 216v-77.8c22.7 23 77.3 23 100 0V216Z' },
  {
    part: 'khan-trum',
    role: 'E',
    d: 'M120 36a36 36 0 0 1 36 36c0 32 0 50 10 64-16 20-76 20-92 0 10-14 10-32 10-64a36 36 0 0 1 36-36m0 65a27 27 0 1 0 0-54 27 27 0 0 0 0 54',
  },
  { part: 'giua-mat', role: 'B', d: 'M98 74a22 22 0 1 1 44 0 22 22 0 1 1-44 0' },
];
