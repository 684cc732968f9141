import type { APIRoute } from 'astro';
import { getFavicon } from '#collections/favicon.ts';

export const GET: APIRoute = async () =>
  new Response(await getFavicon(), { headers: { 'content-type': 'image/svg+xml' } });
