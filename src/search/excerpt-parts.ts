/** A stretch of an excerpt; `marked` where it matched the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
const toPlain = (escaped: string): string =>
  escaped.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** Splits Pagefind's excerpt at its marks, so that it is shown as text and never as markup. */
export function toExcerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => ({ text: toPlain(piece), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
