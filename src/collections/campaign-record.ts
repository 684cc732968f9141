import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { toCampaignChange } from '#domain/campaign/campaign-change.ts';
import { toOfferedSlogans } from '#domain/slogan/slogans-of-year.ts';
import { getArtworksOf, getFindSloganArtworks } from './artworks.ts';
import { getCampaign, getCampaignBody, getCampaigns } from './campaigns.ts';
import { getDocuments, getFindDocument } from './documents.ts';
import { getEasySheetIds } from './easy-sheets.ts';
import { getRecordings } from './recordings.ts';
import { getSite } from './site.ts';
import { getSloganList, getSloganLists, getSlogans } from './slogans.ts';

/** Evergreen slogans that a year without a list offers: a screenful, and a link to the rest. */
const offered = 10;

/** Everything that the archive holds of one year. @throws Error naming a year that it does not have. */
export async function getCampaignRecord(year: number) {
  const campaign = await getCampaign(year);
  const findDocument = await getFindDocument();
  const documents = await getDocuments();
  const cards = toArtworkCards(await getArtworksOf(year));
  return {
    campaign,
    site: await getSite(),
    body: await getCampaignBody(year),
    findDocument,
    legalBasis: campaign.legalBasis.map(findDocument),
    /** The year's own papers and pages, whose ids begin with it, beyond the legal basis. */
    documents: documents.filter(({ id }) => id.startsWith(`${year}-`) && !campaign.legalBasis.includes(id)),
    sloganList: await getSloganList(year),
    slogans: toOfferedSlogans(await getSlogans(), year, offered),
    /** Of the theme and the month's title; the slogans have pages of their own. */
    cards: cards.filter(({ message }) => message.kind !== 'slogan'),
    findArtworks: await getFindSloganArtworks(),
    /** Absent for the archive's first year. */
    change: toCampaignChange(campaign, await getCampaigns(), await getSloganLists()),
    /** What it has for who reads little or sees little. */
    easySheets: await getEasySheetIds(year),
    recordings: await getRecordings(year),
    years: (await getCampaigns()).map((each) => each.year),
  };
}
