import type { APIRoute } from 'astro';
import { getNameBadges } from '#collections/name-badges.ts';

/** A page of name badges to cut. */
export const GET: APIRoute = async () => new Response((await getNameBadges()) as BodyInit);
