import type { MotifPart } from './motif.ts';

/** The keyhole is a person; the shackle of 24 is swung open to the side. */
export const openPadlock: readonly MotifPart[] = [
  {
    part: 'quai',
    role: 'C',
    d: 'M84 102V72.4c0-6.4.1-12.5-3-18.4-7-13.5-24.8-18.1-37.5-9.6a26 26 0 0 0-7.1 7.2C31.9 58.3 32 65.5 32 73.2V88H8V73.2c0-5.7-.2-11.4 1-17a50 50 0 0 1 98.8 5.3c.5 5.2.2 10.6.2 15.9V102Z',
  },
  {
    part: 'than-khoa',
    role: 'A',
    d: 'M72 96h112a30 30 0 0 1 30 30v66a30 30 0 0 1-30 30H72a30 30 0 0 1-30-30v-66a30 30 0 0 1 30-30',
  },
  {
    part: 'nguoi',
    role: 'W',
    d: 'M105 144a23 23 0 1 1 46 0 23 23 0 1 1-46 0m-10 60v-18.3a16 16 0 0 1 22-14.8 29 29 0 0 0 22 0 16 16 0 0 1 22 14.8V204Z',
  },
];
