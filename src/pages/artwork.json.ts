import type { APIRoute } from 'astro';
import { getArtworks, getEvergreenArtworks, getTranslatedArtworks } from '#collections/artworks.ts';
import { getEmblemSheets } from '#collections/emblems.ts';
import { getKits } from '#collections/kits.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';

export const GET: APIRoute = async () => {
  const [artworks, evergreen, translated, kits, emblems] = await Promise.all([
    getArtworks(),
    getEvergreenArtworks(),
    getTranslatedArtworks(),
    getKits(),
    getEmblemSheets(),
  ]);
  const manifest: Manifest = { version: 1, artworks, evergreen, translated, kits, emblems };
  return Response.json(manifest);
};
