import type { MotifPart } from './motif.ts';

/** A wheel of two circles, a seated and a standing bust of equal weight; their joined arms are one band. */
export const wheelchairTogether: readonly MotifPart[] = [
  { part: 'ngoi-dau', role: 'A', d: 'M47 56a27 27 0 1 1 54 0 27 27 0 1 1-54 0' },
  {
    part: 'ngoi-than',
    role: 'A',
    d: 'M36 105.9A20 20 0 0 1 62.8 87a33 33 0 0 0 22.4 0 20 20 0 0 1 26.8 18.8V124h14a8 8 0 0 1 8 8v60a8 8 0 0 1 8 8v8a8 8 0 0 1-8 8h-18a8 8 0 0 1-7.4-5A54 54 0 1 0 36 131.8Z',
  },
  {
    part: 'banh-xe',
    role: 'E',
    d: 'M28 168a48 48 0 1 1 96 0 48 48 0 0 1-96 0m48 33a33 33 0 1 0 0-66 33 33 0 0 0 0 66m-11-33a11 11 0 1 1 22 0 11 11 0 1 1-22 0',
  },
  { part: 'dung-dau', role: 'B', d: 'M158 48a28 28 0 1 1 56 0 28 28 0 1 1-56 0' },
  {
    part: 'dung-than',
    role: 'B',
    d: 'M148 216V96a18 18 0 0 1 25-16.6 34 34 0 0 0 26 0A18 18 0 0 1 224 96v120Z',
  },
  {
    part: 'tay',
    role: 'C',
    d: 'M84 99a94 94 0 0 0 20.5 8.5c25.5 6.7 52.4 1.4 77.4-5.2l4.2 15.4c-27.7 7.4-57.4 12.7-85.7 5.3q-12.8-3.6-24.4-10Z',
  },
];
