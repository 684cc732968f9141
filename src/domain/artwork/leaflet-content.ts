import type { MotifId } from './motifs.ts';

/** What stands on a panel; `cover` and `back` are seen while the sheet is closed, and say nothing of violence. */
export const leafletPartIds = [
  'cover',
  'theme',
  'month',
  'equality',
  'violence',
  'not-violence',
  'action',
  'numbers',
  'back',
] as const;
export type LeafletPartId = (typeof leafletPartIds)[number];

export type LeafletBlock =
  | { kind: 'text' | 'label' | 'note'; text: string }
  /** Verbatim, with the article below it. */
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'number'; number: string; name: string }
  /** To write on by hand, after a word or two. */
  | { kind: 'field'; label: string };

export interface LeafletPart {
  heading: string;
  motif?: MotifId;
  blocks: readonly LeafletBlock[];
}

/** All that a campaign's leaflets say. */
export interface LeafletContent {
  year: number;
  monthName: string;
  opens: string;
  closes: string;
  /** Verbatim; the month's name while it is not known. */
  theme: string;
  parts: Record<Exclude<LeafletPartId, 'theme'>, LeafletPart>;
}
