import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { type FileType, fileTypes } from '#domain/artwork/file-type.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { encoders } from '../render/encoders/all-encoders.ts';
import { encodeEmblem } from '../render/render-emblems.ts';

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
      const manifest = (await answer.json()) as Pick<Manifest, 'artworks' | 'emblems'>;
      const bytes = await encodeFile(manifest, decodeURI(path), read);
      if (!bytes) return next();
      const { mediaType } = fileTypes[path.slice(path.lastIndexOf('.') + 1) as FileType];
      response.writeHead(200, { 'content-type': mediaType, 'cache-control': 'no-store' });
      response.end(bytes);
    } catch (error) {
      next(error);
    }
  };
}

/** Makes a file of the manifest; nothing when it names none of that path. */
async function encodeFile(
  { artworks, emblems }: Pick<Manifest, 'artworks' | 'emblems'>,
  path: string,
  read: () => Promise<ArtworkAssets>,
): Promise<Uint8Array | undefined> {
  for (const { job, files } of artworks) {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return encoders[file.type].encode(await drawArtwork(job, await read()), job, file);
  }
  for (const emblem of emblems) {
    const file = emblem.files.find((candidate) => candidate.path === path);
    if (file) return encodeEmblem(emblem, file, await read());
  }
  return undefined;
}
