import type { APIRoute } from 'astro';
import { getArtworks } from '#collections/artworks.ts';
import { getCampaigns } from '#collections/campaigns.ts';
import { getDocumentRecords } from '#collections/document-records.ts';
import { getSite } from '#collections/site.ts';
import { getSloganLists } from '#collections/slogans.ts';
import { publicAddresses } from '#components/addresses.ts';
import { openFiles } from '#publish/open-data/published-files.ts';
import {
  type OpenDataFacts,
  toOpenArtworks,
  toOpenCampaigns,
  toOpenDocuments,
  toOpenSlogans,
} from '#publish/open-data/to-open-data.ts';

export const getStaticPaths = () => openFiles.map((file) => ({ params: { file }, props: { file } }));

const builders = {
  campaigns: async (facts: OpenDataFacts) => toOpenCampaigns(await getCampaigns(), facts),
  slogans: async (facts: OpenDataFacts) => toOpenSlogans(await getSloganLists(), facts),
  documents: async (facts: OpenDataFacts) => toOpenDocuments(await getDocumentRecords(), facts),
  // The sizes and sums of its files are filled in after they are drawn.
  artworks: async (facts: OpenDataFacts) => toOpenArtworks(await getArtworks(), facts),
};

export const GET: APIRoute<{ file: keyof typeof builders }> = async ({ props }) =>
  Response.json(await builders[props.file]({ site: await getSite(), addresses: publicAddresses }));
