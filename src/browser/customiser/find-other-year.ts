import type { Design } from '#domain/artwork/design.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { findDateYears } from '#vietnamese/named-dates.ts';
import type { Advice } from './to-problem-item.ts';

/** Points out dates that a visitor typed from another year than the campaign's, such as last year's in an old design. */
export function findOtherYears({ words, year }: Design): Advice[] {
  if (!('time' in words)) return [];
  return findDateYears(words.time)
    .filter((written) => written !== year)
    .map((written) => ({ words: studioWords.otherYear(written, year) }));
}
