import type { APIRoute } from 'astro';
import { getArtworks } from '#collections/artworks.ts';
import { getEmblemSheets } from '#collections/emblems.ts';
import { getKits } from '#collections/kits.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';

export const GET: APIRoute = async () => {
  const [artworks, kits, emblems] = await Promise.all([getArtworks(), getKits(), getEmblemSheets()]);
  const manifest: Manifest = { version: 1, artworks, kits, emblems };
  return Response.json(manifest);
};
