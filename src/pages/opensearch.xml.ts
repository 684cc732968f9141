import type { APIRoute } from 'astro';
import { getSite } from '#collections/site.ts';
import { publicAddresses } from '#components/addresses.ts';
import { toOpenSearch } from '#publish/open-data/to-open-search.ts';

export const GET: APIRoute = async () =>
  new Response(toOpenSearch(await getSite(), publicAddresses), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
