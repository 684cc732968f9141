import type { MotifPart } from './motif.ts';

/** Three busts told apart by what they wear: a turban in two rounds, a headscarf, a neck ring; bands and arcs alone. */
export const manyPeoples: readonly MotifPart[] = [
  { part: 'trai-dau', role: 'A', d: 'M26 100v-.3c18 1.7 38 1.7 56 0v.3a28 28 0 0 1-56 0' },
  { part: 'trai-than', role: 'A', d: 'M8 216v-68.7a20 20 0 0 1 29.6-17.5 34 34 0 0 0 26.4 2.7V216Z' },
  {
    part: 'khan-van',
    role: 'E',
    d: 'M89 94a297 297 0 0 1-70 0q0-9.1 4.2-16.6c19.5 2.1 42 2.1 61.6 0Q89 85 89 94M54 63a29 29 0 0 1 22 10.2c-14.3 1-29.7 1-44 0A29 29 0 0 1 54 63',
  },
  { part: 'phai-dau', role: 'C', d: 'M158 100a28 28 0 1 1 56 0 28 28 0 0 1-56 0' },
  {
    part: 'phai-than',
    role: 'C',
    d: 'M202.4 129.8a20 20 0 0 1 17.9-.7A45 45 0 0 1 176 144v-11.4a34 34 0 0 0 26.4-2.7m29.6 17.5V216h-56v-62a55 55 0 0 0 52-18.6l-1.9-2.2a20 20 0 0 1 5.9 14.1',
  },
  {
    part: 'vong-co',
    role: 'W',
    d: 'M186 155q-5.2 0-10-1V144a45 45 0 0 0 44.3-14.8 21 21 0 0 1 7.8 6.3A55 55 0 0 1 186 155',
  },
  {
    part: 'giua-than',
    role: 'B',
    d: 'M70 216v-77.8c22.7 23 77.3 23 100 0V216Zm0-93.2a22 22 0 0 1 7.2-16.3c-1 10.8-3 19.2-7.2 26.4Zm100 0v10.1a61 61 0 0 1-7.2-26.4 22 22 0 0 1 7.2 16.3',
  },
  {
    part: 'khan-trum',
    role: 'E',
    d: 'M120 36a36 36 0 0 1 36 36c0 32 0 50 10 64-16 20-76 20-92 0 10-14 10-32 10-64a36 36 0 0 1 36-36m0 65a27 27 0 1 0 0-54 27 27 0 0 0 0 54',
  },
  { part: 'giua-mat', role: 'B', d: 'M98 74a22 22 0 1 1 44 0 22 22 0 1 1-44 0' },
];
