import { type Document, type DocumentStatus, documentKinds } from '#domain/document/document.ts';
import { toDayLabel } from './day-label.ts';

/** What a reader must know of the copy that was read. */
const remarks: Partial<Record<DocumentStatus, string>> = {
  draft: 'dự thảo',
  unsigned: 'bản chưa điền số, ngày',
};

/**
 * A document in one line, as people cite it: `Công văn 4076/LĐTBXH-BĐG, Bộ Nội vụ, 27/09/2023` where it has
 * a number, its title otherwise; a draft is called one.
 */
export function toDocumentLabel({ kind, number, title, issuer, date, status }: Document): string {
  const name = number ? `${documentKinds[kind]} ${number}` : title;
  const label = [name, issuer, ...(date ? [toDayLabel(date)] : [])].join(', ');
  const remark = remarks[status];
  return remark && !label.includes(remark) ? `${label} (${remark})` : label;
}
