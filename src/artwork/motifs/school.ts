import type { MotifPart } from './motif.ts';

/** Two pupils behind one open book, 6 clear of it; a ribbon marks the page. */
export const school: readonly MotifPart[] = [
  { part: 'trai-dau', role: 'A', d: 'M42 68a32 32 0 1 1 64 0 32 32 0 1 1-64 0' },
  {
    part: 'trai-than',
    role: 'A',
    d: 'M24 121a22 22 0 0 1 32.3-19.4 38 38 0 0 0 35.4 0 22 22 0 0 1 28 6.5 26 26 0 0 0-5.7 16.4V156c-18.8-16.9-49.9-20.6-90-16Z',
  },
  { part: 'phai-dau', role: 'B', d: 'M137 76a29 29 0 1 1 58 0 29 29 0 1 1-58 0' },
  {
    part: 'phai-than',
    role: 'B',
    d: 'M120 124.5a20 20 0 0 1 29.4-17.7 35 35 0 0 0 33.2 0 20 20 0 0 1 29.4 17.7v15c-38.2-3.8-67.9.2-86 16.5l-6 4Z',
  },
  { part: 'trang-trai', role: 'E', d: 'M120 226c-22-16-58-20-98-14v-64c40-6 76-2 98 16v1h3v59h-3Z' },
  { part: 'trang-phai', role: 'C', d: 'M120 164c22-18 58-22 98-16v64c-40-6-76-2-98 14Z' },
  { part: 'ruy-bang', role: 'W', d: 'M170 146v44l10-9 10 9v-45.4Z' },
];
