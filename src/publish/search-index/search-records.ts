import { toIdentitySuffix } from '#domain/artwork/identity-kit.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { ArchiveContent } from '#domain/site/archive-content.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { addSynonyms } from './add-synonyms.ts';
import { toArtworkRecord, toPicture } from './artwork-records.ts';
import { toCampaignRecords } from './campaign-records.ts';
import { toDocumentRecord } from './document-records.ts';
import { toGuideRecord, toHotlineRecord, toIdentityRecord } from './guide-records.ts';
import { toPaperRecords } from './paper-records.ts';
import { toRoleRecords } from './role-records.ts';
import { toSloganRecord } from './slogan-records.ts';
import { toToolRecords } from './tool-records.ts';

/**
 * Everything that the search can find, each thing once: what it is, never a page that lists it. Nor an English
 * page, since the index is a Vietnamese one; English words find the theme whose English rendering has them.
 */
export function toSearchRecords(content: ArchiveContent, addresses: Addresses): SearchRecord[] {
  const { campaigns, slogans, cards, documents, guides, identities, hotlines, synonyms } = content;
  const findPicture = (year: number, slug: string) => toPicture(cards, year, slug, addresses);
  const months = campaigns.map(({ campaign }) => campaign);
  const toSuffix = (identity: string) => toIdentitySuffix(identity, months);
  const lead = Math.max(...months.map(({ year }) => year));
  const records = [
    ...campaigns.flatMap((each) => toCampaignRecords(each, addresses, findPicture, lead)),
    ...slogans.map((slogan) => toSloganRecord(slogan, addresses, findPicture)),
    ...cards.map((card) => toArtworkRecord(card, addresses, findPicture)),
    ...documents.map((document) => toDocumentRecord(document, addresses)),
    ...guides.map((guide) => toGuideRecord(guide, addresses)),
    ...toPaperRecords(
      addresses,
      months.map(({ year }) => year),
    ),
    ...toToolRecords(addresses, lead),
    ...toRoleRecords(addresses),
    ...identities.map((each) => {
      const { name } = each.identity;
      const years = months.filter(({ identity }) => identity === name).map(({ year }) => year);
      return toIdentityRecord(each, toSuffix(name), addresses, years);
    }),
    ...hotlines.map((hotline) => toHotlineRecord(hotline, addresses)),
  ];
  return addSynonyms(records, synonyms, addresses.hotline);
}
