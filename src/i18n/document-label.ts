import { type Document, documentKinds } from '#domain/document.ts';
import { toDayLabel } from './day-label.ts';

/**
 * A document in one line, as people cite it: `Công văn 4076/LĐTBXH-BĐG, Bộ Nội vụ, 27/9/2023` where it has
 * a number, its title otherwise.
 */
export function toDocumentLabel({ kind, number, title, issuer, date }: Document): string {
  const name = number ? `${documentKinds[kind]} ${number}` : title;
  return [name, issuer, ...(date ? [toDayLabel(date)] : [])].join(', ');
}

/** What a reader must know of the copy: that it is a draft, or that it has no number and no day. */
export const toStatusRemark = ({ status }: Pick<Document, 'status'>): string | undefined =>
  ({ draft: 'dự thảo', unsigned: 'bản chưa điền số, ngày', issued: undefined, published: undefined })[status];
