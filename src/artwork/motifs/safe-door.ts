import type { MotifPart } from './motif.ts';

/** A door in perspective, open to the light; somebody stands inside, a heart on the chest. */
export const safeDoor: readonly MotifPart[] = [
  { part: 'anh-sang', role: 'T', d: 'M84 26h116v192H84Z' },
  {
    part: 'khung',
    role: 'C',
    d: 'M74 8h134a8 8 0 0 1 8 8v194a8 8 0 0 1-8 8h-10V28H86v190H74a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8',
  },
  { part: 'canh-cua', role: 'A', d: 'M80 20 22 40q-4 2-4 6v180q0 6 6 5l56-13Z' },
  { part: 'tay-nam', role: 'W', d: 'M57 130a7 7 0 1 1 14 0 7 7 0 1 1-14 0' },
  { part: 'nguoi-dau', role: 'E', d: 'M113 92a29 29 0 1 1 58 0 29 29 0 1 1-58 0' },
  {
    part: 'nguoi-than',
    role: 'E',
    d: 'M100 218v-77.1a19 19 0 0 1 27-17.2 35 35 0 0 0 30 0 19 19 0 0 1 27 17.2V218Z',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M142 167.7a9.9 9.9 0 1 1 16.5 10.4l-15 16.8q-1.5 1.7-3 0l-15-16.8a9.9 9.9 0 1 1 16.5-10.4',
  },
];
