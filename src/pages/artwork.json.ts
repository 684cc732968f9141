import type { APIRoute } from 'astro';
import { getArtworks } from '#collections/artworks.ts';
import { getKits } from '#collections/kits.ts';
import type { Artwork } from '#domain/artwork.ts';
import type { Kit } from '#domain/kit.ts';

/** What the build draws, and what others may read: every picture as plain data. */
interface Manifest {
  version: 1;
  artworks: Artwork[];
  kits: Kit[];
}

export const GET: APIRoute = async () => {
  const manifest: Manifest = { version: 1, artworks: await getArtworks(), kits: await getKits() };
  return Response.json(manifest);
};
