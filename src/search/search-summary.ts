import { vi } from '#i18n/vi.ts';
import type { Finding } from './archive-index.ts';

/** What is announced after a search, in one or two sentences. `total` is left after the facets. */
export function toSummary({ ids, missing }: Finding, total: number, shown: number): string {
  const words = missing.map(({ typed }) => `“${typed}”`).join(', ');
  if (total > 0) {
    const sentences = [
      ...(words ? [vi.search.missing(words)] : []),
      vi.search.found(total),
      ...(shown < total ? [vi.search.shownFirst(shown)] : []),
    ];
    return sentences.join(' ');
  }
  if (ids.length > 0) return vi.search.nothingChosen;
  return words ? vi.search.nothing : vi.search.nothingTogether;
}
