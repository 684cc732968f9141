import type { Design } from '#domain/artwork/design.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { Advice } from './to-problem-item.ts';

/** `15/11/2024`, `15-11-24`, `tháng 11 năm 2024`: what stands for the year in a date. */
const dateYears = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?!\d)|năm (\d{4})(?!\d)/giu;

/** Points out dates that a visitor typed from another year than the campaign's, such as last year's in an old design. */
export function findOtherYears({ words, year }: Design): Advice[] {
  if (!('time' in words)) return [];
  const years = [...words.time.matchAll(dateYears)].map(([, ofDate, alone]) => toYear(ofDate ?? alone ?? ''));
  const others = new Set(years.filter((written) => written !== year));
  return [...others].map((written) => ({ words: studioWords.otherYear(written, year) }));
}

const toYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);
