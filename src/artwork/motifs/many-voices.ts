import type { MotifPart } from './motif.ts';

/** Three busts, three bubbles of three forms, the middle one before the others. */
export const manyVoices: readonly MotifPart[] = [
  {
    part: 'loi-trai',
    role: 'B',
    d: 'M32 62h30v6a36 36 0 0 0 28 35.1v.9a24 24 0 0 1-24 24H55.3L46 140l-8-12h-6a24 24 0 0 1-24-24V86a24 24 0 0 1 24-24',
  },
  {
    part: 'loi-phai',
    role: 'C',
    d: 'M208 62a24 24 0 0 1 24 24v18a24 24 0 0 1-24 24h-6l-8 12-9.3-12H174a24 24 0 0 1-24-24v-.9A36 36 0 0 0 178 68v-6Z',
  },
  {
    part: 'loi-giua',
    role: 'A',
    d: 'M98 12h44a30 30 0 0 1 30 30v26a30 30 0 0 1-30 30h-12.8l-9.2 20-9.2-20H98a30 30 0 0 1-30-30V42a30 30 0 0 1 30-30',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M120 38.3a15 15 0 1 1 25.2 15.9l-22.9 25.6q-2.3 2.6-4.6 0L94.8 54.2A15 15 0 1 1 120 38.3',
  },
  { part: 'cham', role: 'W', d: 'M21 96a6 6 0 1 1 12 0 6 6 0 1 1-12 0m21 0a6 6 0 1 1 12 0 6 6 0 1 1-12 0' },
  {
    part: 'dong',
    role: 'W',
    d: 'M187 86h26a5 5 0 0 1 5 5 5 5 0 0 1-5 5h-26a5 5 0 0 1-5-5 5 5 0 0 1 5-5m0 18h14a5 5 0 0 1 5 5 5 5 0 0 1-5 5h-14a5 5 0 0 1-5-5 5 5 0 0 1 5-5',
  },
  { part: 'trai-dau', role: 'B', d: 'M48 186a20 20 0 1 0 0-40 20 20 0 0 0 0 40' },
  {
    part: 'trai-than',
    role: 'B',
    d: 'M15 216v-16a14 14 0 0 1 20.8-12.2 25 25 0 0 0 24.4 0 14 14 0 0 1 16.8 2.5V216Z',
  },
  { part: 'phai-dau', role: 'C', d: 'M192 186a20 20 0 1 0 0-40 20 20 0 0 0 0 40' },
  {
    part: 'phai-than',
    role: 'C',
    d: 'M166 188a14 14 0 0 1 13.8-.2 25 25 0 0 0 24.4 0 14 14 0 0 1 20.8 12.3V216h-62v-25.7q1.2-1.4 3-2.3',
  },
  { part: 'giua-dau', role: 'A', d: 'M96 150a24 24 0 1 1 48 0 24 24 0 1 1-48 0' },
  {
    part: 'giua-than',
    role: 'A',
    d: 'M83 216v-25a16 16 0 0 1 23.3-14.3 30 30 0 0 0 27.4 0 16 16 0 0 1 23.3 14.2V216Z',
  },
];
