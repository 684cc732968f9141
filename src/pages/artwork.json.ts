import type { APIRoute } from 'astro';
import { getArtworks } from '#collections/artworks.ts';
import type { Artwork } from '#domain/artwork.ts';

/** What the build draws, and what others may read: every picture as plain data. */
interface Manifest {
  version: 1;
  artworks: Artwork[];
}

export const GET: APIRoute = async () => {
  const manifest: Manifest = { version: 1, artworks: await getArtworks() };
  return Response.json(manifest);
};
