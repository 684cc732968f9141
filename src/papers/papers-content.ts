import type { CampaignFacts } from './campaign-facts.ts';

/** What the page of papers is told. Plain JSON. */
export interface PapersContent {
  /** Newest first. */
  campaigns: CampaignFacts[];
  /** Documents that papers are proposed from or rest on, as they are cited, by their ids. */
  documents: Record<string, string>;
}

/** The documents as they are named beside a sentence. @throws Error naming an id that the content does not have. */
export const citeAll = ({ documents }: PapersContent, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const label = documents[id];
      if (label === undefined) throw new Error(`The papers do not know the document "${id}"`);
      return label;
    })
    .join('; ');
