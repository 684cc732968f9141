import type { MotifPart } from './motif.ts';

/** A bust with a headset, its band 10 off the head; what it answers is a heart. */
export const helpline: readonly MotifPart[] = [
  { part: 'dau', role: 'A', d: 'M52 94a48 48 0 1 1 96 0 48 48 0 1 1-96 0' },
  { part: 'than', role: 'A', d: 'M8 216v-4a40 40 0 0 1 40-40h104a40 40 0 0 1 40 40v4Z' },
  { part: 'vong', role: 'C', d: 'M30 94a70 70 0 0 1 140 0h-12a58 58 0 0 0-116 0Z' },
  {
    part: 'tai-trai',
    role: 'C',
    d: 'M26 74h8a10 10 0 0 1 10 10v20a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10V84a10 10 0 0 1 10-10',
  },
  {
    part: 'tai-phai',
    role: 'C',
    d: 'M166 74h8a10 10 0 0 1 10 10v20a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10V84a10 10 0 0 1 10-10',
  },
  { part: 'can-mic', role: 'C', d: 'M170 94a70 70 0 0 1-37.1 61.8l-5.7-10.6A58 58 0 0 0 158 94Z' },
  { part: 'mic', role: 'C', d: 'M114 152.5a12 12 0 1 1 24 0 12 12 0 1 1-24 0' },
  {
    part: 'loi-dap',
    role: 'B',
    d: 'M192 8h30a14 14 0 0 1 14 14v30a14 14 0 0 1-14 14h-8l-20 20V66h-2a14 14 0 0 1-14-14V22a14 14 0 0 1 14-14',
  },
  {
    part: 'trai-tim',
    role: 'W',
    d: 'M207 28.9a8.3 8.3 0 1 1 13.9 8.7l-12.6 14.2q-1.3 1.4-2.6 0L193.1 37.5a8.3 8.3 0 1 1 13.9-8.7',
  },
];
