import { batchWords } from '#i18n/vi/batch.ts';
import type { ReadList } from '../list/read-list.ts';

/** How many a list gives, in a sentence. */
export function toSummary(list: ReadList | undefined, files: number): string {
  if (!list) return '';
  const { of, units, leftOut } = list;
  const words = of === 'people' ? batchWords.people : batchWords;
  if (units.length === 0) return leftOut.length > 0 ? words.none : '';
  const isCut = leftOut.some(({ why }) => why === 'beyond');
  return isCut ? words.cutSummary(units.length, files) : words.summary(units.length, files);
}
