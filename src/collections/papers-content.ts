import { findTheme } from '#domain/campaign/campaign.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import { toOfferedSlogans } from '#domain/slogan/slogans-of-year.ts';
import { toCampaignFacts } from '#papers/campaign-facts.ts';
import { type PapersContent, toSourceLabel } from '#papers/papers-content.ts';
import { toProposalSources } from '#papers/proposal-sources.ts';
import { getCampaigns } from './campaigns.ts';
import { getDocuments } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { keepForBuild } from './keep-for-build.ts';
import { getPostPictures } from './post-pictures.ts';
import { getSlogans } from './slogans.ts';

/** As many as a bulletin or a list of days goes through. */
const offered = 12;

/**
 * All that the page of papers is made of, newest year first.
 * @param addresses full ones, for papers that leave the site
 */
export const getPapersContent = keepForBuild(async (addresses: Addresses): Promise<PapersContent> => {
  const [documents, slogans, hotlines] = [await getDocuments(), await getSlogans(), await getHotlines()];
  const byId = new Map(documents.map((document) => [document.id, document]));
  const campaigns = await Promise.all(
    (await getCampaigns()).map(async (campaign) => {
      const offers = toOfferedSlogans(slogans, campaign.year, offered).flatMap(({ uses }) => {
        const use = uses.find(({ year }) => year === campaign.year) ?? uses[0];
        return use && !use.dated ? [use.text] : [];
      });
      const pictures = await getPostPictures(campaign.year, addresses);
      const posted = [...offers, findTheme(campaign)?.text ?? ''];
      return toCampaignFacts({
        campaign,
        slogans: offers,
        hotlines,
        pictures: Object.fromEntries(Object.entries(pictures).filter(([words]) => posted.includes(words))),
        findDocument: (id) => byId.get(id),
      });
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
});
