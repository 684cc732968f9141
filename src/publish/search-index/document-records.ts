import { type Document, documentKinds, documentLevels, documentStatuses } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { toDocumentLabel } from '#i18n/labels.ts';

/** An official paper or a page, found by its number, its issuer or its title. */
export function toDocumentRecord(document: Document, addresses: Addresses): SearchRecord {
  const { id, title, number, kind, level, status, note } = document;
  const year = toYear(document);
  return {
    url: addresses.document(id),
    kind: 'document',
    title: number && !title.includes(number) ? `${title} (${number})` : title,
    text: [`${toDocumentLabel(document)}.`, note].filter(Boolean).join(' '),
    words: `văn bản nguồn ${documentKinds[kind]} ${documentLevels[level]} ${documentStatuses[status]} ${id.replaceAll('-', ' ')}`,
    years: year ? [year] : [],
    groups: [],
    families: [],
  };
}

/** Of its date, else of the campaign whose folder it lies in. */
const toYear = ({ date, id }: Document): number | undefined => {
  const year = (date ?? id).match(/^\d{4}/)?.[0];
  return year ? Number(year) : undefined;
};
