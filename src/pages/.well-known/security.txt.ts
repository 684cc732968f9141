import type { APIRoute } from 'astro';
import { getNewestCampaign } from '#collections/campaigns.ts';
import { getSite } from '#collections/site.ts';
import { toSecurityText } from '#publish/open-data/to-security-text.ts';

export const GET: APIRoute = async () => {
  const { year } = await getNewestCampaign();
  return new Response(toSecurityText(await getSite(), year));
};
