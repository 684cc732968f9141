import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import type { Artwork, FileType } from '#domain/artwork.ts';
import { encoders } from '#render/encoders/all-encoders.ts';

const contentTypes = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  webp: 'image/webp',
  tiff: 'image/tiff',
  jpeg: 'image/jpeg',
} as const satisfies Record<FileType, string>;

/**
 * In dev, draws the one picture that the browser asks for. The manifest comes from the dev server
 * itself, so an edited slogan is in the next picture.
 * @param read gives fonts and emblems; the same ones for as long as they have not changed, since parsing a font
 * costs ten times what a picture costs.
 */
export function serveArtwork(read: () => Promise<ArtworkAssets>) {
  return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const [, base, path] = /^(.*\/)(tai-ve\/[^?#]+)/.exec(request.url ?? '') ?? [];
    if (base === undefined || path === undefined) return next();
    try {
      const answer = await fetch(`http://${request.headers.host}${base}artwork.json`);
      const { artworks } = (await answer.json()) as { artworks: Artwork[] };
      const wanted = artworks.find(({ files }) => files.some((file) => file.path === decodeURI(path)));
      if (!wanted) return next();
      await sendArtwork(wanted, decodeURI(path), await read(), response);
    } catch (error) {
      next(error);
    }
  };
}

async function sendArtwork(artwork: Artwork, path: string, assets: ArtworkAssets, response: ServerResponse) {
  const file = artwork.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`The manifest has no ${path}`);
  const drawn = await drawArtwork(artwork.job, assets);
  const bytes = await encoders[file.type].encode(drawn, artwork.job, file);
  response.writeHead(200, { 'content-type': contentTypes[file.type], 'cache-control': 'no-store' });
  response.end(bytes);
}
