import type { APIRoute } from 'astro';
import { getDesignContent } from '#collections/design-content.ts';

/** What the customiser is told: campaigns, slogans, colours and where the emblems lie. */
export const GET: APIRoute = async () => Response.json(await getDesignContent());
