import type { MotifPart } from './motif.ts';

/** Two forearms of 44 that meet; four fingers of one close over the back of the other, whose thumb lies on top. */
export const claspedHands: readonly MotifPart[] = [
  {
    part: 'tay-trai',
    role: 'A',
    d: 'M59.4 130.5A32 32 0 0 1 48 106V86a32 32 0 0 1 27.6-31.7A15 15 0 0 0 74 61v69a15 15 0 0 0 15 15h12l-14.4 33.7-40.4-17.2z',
  },
  {
    part: 'tay-phai',
    role: 'B',
    d: 'M180 86v19q0 8.4-3.7 15.4l17.5 41-40.4 17.3-17-39.7H89a9 9 0 0 1 0-18h56.5a2.5 2.5 0 0 0 0-5H89a9 9 0 0 1 0-18h56.5a2.5 2.5 0 0 0 0-5H89a9 9 0 0 1 0-18h56.5a2.5 2.5 0 0 0 0-5H89a9 9 0 0 1-2.5-17.6q3.3 3.1 8 4.5L144 69.2c9 2.2 18-2.9 20.9-11.5A34 34 0 0 1 180 86',
  },
  {
    part: 'ngon-cai',
    role: 'A',
    d: 'M101.6 28.7 151 41.1a11.5 11.5 0 1 1-5.6 22.3L96 51a11.5 11.5 0 1 1 5.6-22.3',
  },
  { part: 'tay-ao-trai', role: 'C', d: 'm38.3 164.7 51.5 22L77.2 216H16.3z' },
  { part: 'tay-ao-phai', role: 'E', d: 'm201.8 164.7-51.6 22 12.6 29.3h60.9z' },
];
