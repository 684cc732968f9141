import type { FormatId } from './format.ts';

/** A file of the set that a ward gets in one go. */
export interface WardKitRow {
  format: FormatId;
  /** Where it lies in the ZIP. */
  folder: 'dang-mang' | 'in';
  /** The launch is announced on it, whatever the other files say. */
  isLaunch?: true;
}

/** The ten files a ward needs for the month: what it posts, shows, pins up and hangs. */
export const wardKit = [
  { format: 'vuong', folder: 'dang-mang' },
  { format: 'story', folder: 'dang-mang' },
  { format: 'bia-facebook', folder: 'dang-mang' },
  { format: 'khung-avatar', folder: 'dang-mang' },
  { format: 'man-hinh', folder: 'dang-mang' },
  { format: 'a4', folder: 'in' },
  { format: 'a3', folder: 'in' },
  { format: 'bang-ron-6x1m', folder: 'in' },
  { format: 'co-phuon-0.6x2m', folder: 'in' },
  { format: 'phong-6x3m', folder: 'in', isLaunch: true },
] as const satisfies readonly WardKitRow[];
