import type { MotifPart } from './motif.ts';

/** A child of 0.7 rides on a father's shoulders with raised arms; its legs lie over his chest, 6 clear. */
export const fatherAndChild: readonly MotifPart[] = [
  { part: 'cha-dau', role: 'A', d: 'M89 124a31 31 0 1 1 62 0 31 31 0 1 1-62 0' },
  {
    part: 'cha-than',
    role: 'A',
    d: 'M46 216v-33.3c0-12.6 7-24.1 18-30V166a16 16 0 1 0 32 0v-13.3l3.2 1.9a37 37 0 0 0 41.6 0l3.2-2V166a16 16 0 1 0 32 0v-13.3a34 34 0 0 1 18 30V216Z',
  },
  { part: 'con-dau', role: 'B', d: 'M98 40a22 22 0 1 1 44 0 22 22 0 1 1-44 0' },
  {
    part: 'con-than',
    role: 'B',
    d: 'M142.5 67.3 178.9 38a8 8 0 1 1 10 12.4L150 81.8v13.7l.9.4A10 10 0 0 1 170 100v66a10 10 0 0 1-20 0v-20.3q6.8-9.3 7-21.7a37 37 0 1 0-67 21.7V166a10 10 0 0 1-20 0v-66a10 10 0 0 1 19.1-4.1l.9-.4V81.8L51 50.3a8 8 0 1 1 10.1-12.4l36.4 29.4a15 15 0 0 1 12.4-1.2 28 28 0 0 0 20.2 0 15 15 0 0 1 12.4 1.2',
  },
];
