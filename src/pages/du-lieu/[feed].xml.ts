import type { APIRoute } from 'astro';
import { getCampaigns } from '#collections/campaigns.ts';
import { getDocuments } from '#collections/documents.ts';
import { getSite } from '#collections/site.ts';
import { getSloganLists } from '#collections/slogans.ts';
import { publicAddresses } from '#components/addresses.ts';
import { toArchiveNews } from '#publish/open-data/archive-news.ts';
import { type FeedType, feedPaths, toFeed } from '#publish/open-data/to-feed.ts';

export const getStaticPaths = () =>
  (Object.keys(feedPaths) as FeedType[]).map((feed) => ({ params: { feed }, props: { feed } }));

export const GET: APIRoute<{ feed: FeedType }> = async ({ props }) => {
  const [campaigns, lists, documents] = await Promise.all([getCampaigns(), getSloganLists(), getDocuments()]);
  const news = toArchiveNews(campaigns, lists, documents, publicAddresses);
  const headers = { 'content-type': `application/${props.feed}+xml; charset=utf-8` };
  return new Response(toFeed(props.feed, news, await getSite(), publicAddresses), { headers });
};
