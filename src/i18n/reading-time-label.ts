import type { ReadingTime } from '#domain/site/reading-time.ts';

/** `khoảng 2 phút`, `khoảng 1 phút rưỡi`: to the half minute, since nobody reads to the second. */
export function toDurationLabel({ least, most }: { least: number; most: number }): string {
  const halves = Math.max(1, Math.round((least + most) / 2 / 30));
  const minutes = Math.floor(halves / 2);
  if (minutes === 0) return 'khoảng nửa phút';
  return halves % 2 === 0 ? `khoảng ${minutes} phút` : `khoảng ${minutes} phút rưỡi`;
}

export const toReadingTimeLabel = ({ syllables, indoors, outdoors }: ReadingTime): string =>
  `${syllables} tiếng: ${toDurationLabel(indoors)} khi đọc trong phòng thu (180–200 tiếng một phút), ` +
  `${toDurationLabel(outdoors)} khi đọc chậm cho loa ngoài trời (140–150 tiếng một phút)`;
