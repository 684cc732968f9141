import type { APIRoute } from 'astro';
import { publicAddresses } from '#components/addresses.ts';

/** Everything may be read. Crawlers ask for this file at the root of a host only; below a path it is harmless. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicAddresses.file('sitemap-index.xml')}\n`);
