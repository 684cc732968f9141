import { type Document, documentKinds } from '#domain/document/document.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from './campaign-facts.ts';

/** What the page of papers is told. Plain JSON. */
export interface PapersContent {
  /** Newest first. */
  campaigns: CampaignFacts[];
  /** Documents that papers are proposed from, as they are cited, by their ids. */
  documents: Record<string, string>;
}

/**
 * A document in a few words, since many sentences of one paper come from it:
 * `kế hoạch năm 2025 của Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn`.
 */
export function toSourceLabel(document: Document): string {
  const { kind, issuer, date = '', status, number } = document;
  if (kind !== 'plan' || number) return kind === 'page' ? `trang của ${issuer}` : toDocumentLabel(document);
  const draft = status === 'draft' ? ' (dự thảo)' : '';
  return `${documentKinds[kind].toLowerCase()} năm ${date.slice(0, 4)} của ${issuer}${draft}`;
}

/** The documents as they are named beside a sentence; nothing where the content, another site's, holds none of them. */
export const citeAll = ({ documents }: PapersContent, ids: readonly string[]): string =>
  ids.flatMap((id) => documents[id] ?? []).join('; ');
