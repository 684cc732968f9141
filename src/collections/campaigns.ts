import { getCollection, getEntry, render } from 'astro:content';
import { toCampaigns } from '#content/domain/to-domain.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { findLeadCampaign } from '#domain/campaign/lead-campaign.ts';
import { keepForBuild } from './keep-for-build.ts';

/** Newest first. */
export const getCampaigns = keepForBuild(
  async (): Promise<Campaign[]> => toCampaigns(await getCollection('campaign')),
);

/** The campaign that pages lead with on an ISO day. @throws Error while the archive has no campaign at all. */
export async function getLeadCampaign(today: string): Promise<Campaign> {
  return findLeadCampaign(await getCampaigns(), today) ?? getNewestCampaign();
}

/** @throws Error while the archive has no campaign at all. */
export async function getNewestCampaign(): Promise<Campaign> {
  const [newest] = await getCampaigns();
  if (!newest) throw new Error('There is no content/<year>/campaign.mdx');
  return newest;
}

/** @throws Error naming the year when the archive has no such campaign. */
export async function getCampaign(year: number): Promise<Campaign> {
  return (await getCampaignEntry(year)).data;
}

/** The introduction below the frontmatter, as a component. */
export async function getCampaignBody(year: number) {
  const { Content } = await render(await getCampaignEntry(year));
  return { Content };
}

async function getCampaignEntry(year: number) {
  const entry = await getEntry('campaign', String(year));
  if (!entry) throw new Error(`There is no content/${year}/campaign.mdx`);
  return entry;
}
