import { toOfferedSlogans } from '#domain/slogan/slogans-of-year.ts';
import { toCampaignFacts } from '#papers/campaign-facts.ts';
import { type PapersContent, toSourceLabel } from '#papers/papers-content.ts';
import { toProposalSources } from '#papers/proposal-sources.ts';
import { getCampaigns } from './campaigns.ts';
import { getFindDocument } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getSlogans } from './slogans.ts';

/** As many as a bulletin or a list of days goes through. */
const offered = 12;

/** All that the page of papers is made of, newest year first. */
export async function getPapersContent(): Promise<PapersContent> {
  const [findDocument, slogans, hotlines] = [
    await getFindDocument(),
    await getSlogans(),
    await getHotlines(),
  ];
  const campaigns = (await getCampaigns()).map((campaign) =>
    toCampaignFacts({
      campaign,
      slogans: toOfferedSlogans(slogans, campaign.year, offered).flatMap(({ uses }) => {
        const use = uses.find(({ year }) => year === campaign.year) ?? uses[0];
        return use && !use.dated ? [use.text] : [];
      }),
      hotlines,
      findDocument,
    }),
  );
  return {
    campaigns,
    documents: Object.fromEntries(toProposalSources().map((id) => [id, toSourceLabel(findDocument(id))])),
  };
}
