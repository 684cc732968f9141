import { searchWords } from '#i18n/vi/search.ts';
import type { Finding } from './archive-index.ts';

/** What is announced after a search, in one or two sentences. `total` is left after the facets. */
export function toSummary({ ids, missing }: Finding, total: number, shown: number): string {
  const words = missing.map(({ typed }) => `“${typed}”`).join(', ');
  if (total > 0) {
    const sentences = [
      ...(words ? [searchWords.missing(words)] : []),
      searchWords.found(total),
      ...(shown < total ? [searchWords.shownFirst(shown)] : []),
    ];
    return sentences.join(' ');
  }
  if (ids.length > 0) return searchWords.nothingChosen;
  return words ? searchWords.nothing : searchWords.nothingTogether;
}
