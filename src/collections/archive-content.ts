import { getCollection, render } from 'astro:content';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import type { ArchiveContent, ArchivedCampaign } from '#domain/site/archive-content.ts';
import { getArtworks } from './artworks.ts';
import { getDocuments } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getIdentities } from './identities.ts';
import { splitSections, toPlainText } from './plain-text.ts';
import { getSearchSynonyms } from './search-synonyms.ts';
import { getSlogans } from './slogans.ts';

/** Everything at once, newest campaign first: for the search index. */
export async function getArchiveContent(): Promise<ArchiveContent> {
  return {
    campaigns: await getArchivedCampaigns(),
    slogans: await getSlogans(),
    cards: toArtworkCards(await getArtworks()),
    documents: await getDocuments(),
    guides: (await getCollection('guide')).map(({ id, data, body = '' }) => ({
      slug: id,
      title: data.title,
      summary: data.summary,
      text: toPlainText(body),
    })),
    identities: await getArchivedIdentities(),
    hotlines: await getHotlines(),
    synonyms: await getSearchSynonyms(),
  };
}

async function getArchivedCampaigns(): Promise<ArchivedCampaign[]> {
  const entries = await getCollection('campaign');
  const campaigns = entries.map(async (entry) => {
    const { headings } = await render(entry);
    const ids = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
    const sections = splitSections(entry.body ?? '').map((section, at) => ({
      id: ids[at] ?? '',
      ...section,
    }));
    return { campaign: entry.data, sections };
  });
  return (await Promise.all(campaigns)).sort((a, b) => b.campaign.year - a.campaign.year);
}

async function getArchivedIdentities(): Promise<ArchiveContent['identities']> {
  const [identities, guides] = await Promise.all([getIdentities(), getCollection('identityGuide')]);
  return identities.map((identity) => ({
    identity,
    guide: toPlainText(guides.find(({ id }) => id === identity.name)?.body ?? ''),
  }));
}
