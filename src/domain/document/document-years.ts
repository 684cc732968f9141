import { type Document, type DocumentLevel, documentLevels } from './document.ts';

/** The documents of one year, the highest level first; `year` is absent where none is known. */
export interface DocumentYear {
  year?: number;
  documents: Document[];
}

/** Groups documents by year, newest first; those without a known year come last. */
export function toDocumentYears(documents: readonly Document[]): DocumentYear[] {
  const groups = Map.groupBy(documents, toYear);
  return [...groups]
    .map(([year, members]) => ({ ...(year && { year }), documents: members.toSorted(byLevel) }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

const toYear = ({ date }: Document): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);

const levels = Object.keys(documentLevels) as DocumentLevel[];
const byLevel = (a: Document, b: Document): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || (a.date ?? '').localeCompare(b.date ?? '');
