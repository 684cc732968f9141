import type { APIRoute } from 'astro';
import { getPapersContent } from '#collections/papers-content.ts';
import { publicAddresses } from '#components/addresses.ts';

/** What the page of papers is told: campaigns with their facts, and the documents that they name. */
export const GET: APIRoute = async () => Response.json(await getPapersContent(publicAddresses));
