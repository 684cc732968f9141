import { toOfferedSlogans } from '#domain/slogan/slogans-of-year.ts';
import { toCampaignFacts } from '#papers/campaign-facts.ts';
import { type PapersContent, toSourceLabel } from '#papers/papers-content.ts';
import { toProposalSources } from '#papers/proposal-sources.ts';
import { getCampaigns } from './campaigns.ts';
import { getDocuments } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getSlogans } from './slogans.ts';

/** As many as a bulletin or a list of days goes through. */
const offered = 12;

/** All that the page of papers is made of, newest year first. */
export async function getPapersContent(): Promise<PapersContent> {
  const [documents, slogans, hotlines] = [await getDocuments(), await getSlogans(), await getHotlines()];
  const byId = new Map(documents.map((document) => [document.id, document]));
  const campaigns = (await getCampaigns()).map((campaign) =>
    toCampaignFacts({
      campaign,
      slogans: toOfferedSlogans(slogans, campaign.year, offered).flatMap(({ uses }) => {
        const use = uses.find(({ year }) => year === campaign.year) ?? uses[0];
        return use && !use.dated ? [use.text] : [];
      }),
      hotlines,
      findDocument: (id) => byId.get(id),
    }),
  );
  return {
    campaigns,
    documents: Object.fromEntries(
      toProposalSources().flatMap((id) => {
        const document = byId.get(id);
        return document ? [[id, toSourceLabel(document)]] : [];
      }),
    ),
  };
}
