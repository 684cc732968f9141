import type { MotifPart } from './motif.ts';

/** An alarm clock at ten past ten: two bells, two feet, hands of 16 from a heart. */
export const nowClock: readonly MotifPart[] = [
  {
    part: 'chan',
    role: 'C',
    d: 'M70.1 223.8a6 6 0 0 1-8.3 1.6l-6.6-4.4a6 6 0 0 1-1.7-8.4l7.6-11.2q7.7 6.4 16.6 11.2Zm116.4-11.2a6 6 0 0 1-1.7 8.4l-6.6 4.4a6 6 0 0 1-8.3-1.6l-7.6-11.2q9-4.7 16.6-11.2Z',
  },
  {
    part: 'chuong',
    role: 'C',
    d: 'M34.9 72.7c-9.7-13.4-5.3-33.2 9.9-44.2s35.4-9.2 45.1 4.2L63.2 52.1l-1.5 1.1Zm115.2-40c9.7-13.4 30-15.3 45.1-4.3s19.7 30.9 10 44.3l-26.9-19.5-1.5-1Z',
  },
  { part: 'nut', role: 'C', d: 'M116 12h8a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4' },
  { part: 'vo', role: 'A', d: 'M28 132a92 92 0 1 1 184 0 92 92 0 1 1-184 0' },
  { part: 'mat', role: 'W', d: 'M50 132a70 70 0 1 1 140 0 70 70 0 1 1-140 0' },
  { part: 'vach', role: 'B', d: 'M170 124h16v16h-16Zm-116 0h16v16H54Zm58 56h16v16h-16Z' },
  {
    part: 'kim',
    role: 'E',
    d: 'm76.5 105.8 11-11.6 22 20.8a14 14 0 0 0-15.1 7.8zM159.8 75l12.4 10.2-28.5 34.7a14 14 0 0 0-18.6-2.6z',
  },
  {
    part: 'trai-tim',
    role: 'A',
    oneInk: 'A',
    d: 'M120 127a10.7 10.7 0 1 1 17.8 11.1l-16.2 18.2q-1.6 1.8-3.2 0L102.2 138A10.7 10.7 0 1 1 120 127',
  },
];
