import { type Campaign, findTheme } from '#domain/campaign/campaign.ts';
import { type Document, documentKinds } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import { type SloganList, sloganListStatuses } from '#domain/slogan/slogan.ts';

/** Something that is new in the archive. Its day is the content's own, so that two builds say the same. */
export interface ArchiveNews {
  /** Never changes. */
  id: string;
  title: string;
  summary: string;
  link: string;
  /** ISO day. */
  day: string;
}

/** What a reader of feeds keeps. */
const most = 40;

/**
 * Campaigns, each on the day of the dispatch that set its theme or, where that is unknown, its first day, and
 * documents whose day is known; the newest first.
 */
export function toArchiveNews(
  campaigns: readonly Campaign[],
  lists: readonly SloganList[],
  documents: readonly Document[],
  addresses: Addresses,
): ArchiveNews[] {
  const dayOf = (id: string | undefined): string | undefined =>
    documents.find((document) => document.id === id && isFullDay(document.date))?.date;
  const ofCampaigns = campaigns.map((campaign): ArchiveNews => {
    const { year, guidance, opens } = campaign;
    const theme = findTheme(campaign)?.text;
    const list = lists.find((each) => each.year === year);
    const slogans = list ? `Khẩu hiệu: ${sloganListStatuses[list.status].toLowerCase()}.` : '';
    return {
      id: addresses.year(year),
      title: `Tháng hành động năm ${year}: ${theme ?? 'chưa tìm được chủ đề'}`,
      summary:
        `${campaign.monthName}, ${theme ? `chủ đề “${theme}”` : 'chưa tìm được chủ đề'}. ${slogans}`.trim(),
      link: addresses.year(year),
      day: dayOf(guidance.document) ?? opens,
    };
  });
  const ofDocuments = documents.flatMap(({ id, kind, number, title, issuer, date }): ArchiveNews[] => {
    if (!isFullDay(date)) return [];
    const link = addresses.document(id);
    return [{ id: link, title, summary: toSummary(documentKinds[kind], number, issuer), link, day: date }];
  });
  return [...ofCampaigns, ...ofDocuments]
    .sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
    .slice(0, most);
}

const isFullDay = (date: string | undefined): date is string => date?.length === 10;

const toSummary = (kind: string, number: string | undefined, issuer: string): string =>
  `${[kind, number].filter(Boolean).join(' ')}, ${issuer}.`;
