import type { APIRoute } from 'astro';
import { getArchiveContent } from '#collections/archive-content.ts';
import { addresses } from '#components/addresses.ts';
import { toSearchRecords } from '#publish/search-index/search-records.ts';

/** What the build indexes; it takes this file away when it has. */
export const GET: APIRoute = async () => Response.json(toSearchRecords(await getArchiveContent(), addresses));
