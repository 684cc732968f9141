import { type Campaign, findTheme } from '../campaign/campaign.ts';
import type { Identity } from '../identity/identity.ts';
import type { SloganList } from '../slogan/slogan.ts';

/** A campaign that takes something from a document, and what it takes. */
export interface Citation {
  year: number;
  uses: CitationUse[];
  /** How many of the year's slogans were read in it. */
  slogans: number;
}

export const citationUses = {
  theme: 'chủ đề',
  guidance: 'văn bản hướng dẫn',
  slogans: 'khẩu hiệu',
  dates: 'mốc thời gian',
  plan: 'kế hoạch đã đọc',
  legalBasis: 'căn cứ',
} as const;
export type CitationUse = keyof typeof citationUses;

/** The campaigns that cite a document, newest first. */
export function toCitations(
  documentId: string,
  campaigns: readonly Campaign[],
  lists: readonly SloganList[],
): Citation[] {
  return campaigns
    .map((campaign) => {
      const list = lists.find(({ year }) => year === campaign.year);
      const cited = toCitedIds(campaign, list);
      const slogans = (list?.slogans ?? []).filter(({ source }) => source === documentId).length;
      const uses = (Object.keys(citationUses) as CitationUse[]).filter((use) =>
        cited[use].includes(documentId),
      );
      return { year: campaign.year, uses, slogans };
    })
    .filter(({ uses }) => uses.length > 0)
    .sort((a, b) => b.year - a.year);
}

function toCitedIds(campaign: Campaign, list: SloganList | undefined): Record<CitationUse, string[]> {
  const { guidance, keyDates, plan, legalBasis } = campaign;
  const theme = findTheme(campaign);
  const english = theme?.english ? [theme.english.source] : [];
  return {
    theme: theme ? [theme.source, ...theme.variants.map(({ source }) => source), ...english] : [],
    guidance: guidance.document ? [guidance.document] : [],
    slogans: [...(list?.source ? [list.source] : []), ...(list?.slogans ?? []).map(({ source }) => source)],
    dates: [...keyDates.map(({ source }) => source), ...(theme ? [] : [campaign.theme.source])],
    plan: plan ? [plan.document] : [],
    legalBasis,
  };
}

/** Whether an identity's description, rules or history come from the document. */
export const isCitedByIdentity = (documentId: string, identity: Identity): boolean =>
  [identity.source, ...[...identity.rules, ...identity.history].map(({ source }) => source)].includes(
    documentId,
  );
