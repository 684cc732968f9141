import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { type FileType, fileTypes } from '#domain/artwork/file-type.ts';
import { listArtworks, type Manifest } from '#domain/artwork/manifest.ts';
import { encodeEmblem } from '../render/encode-emblem.ts';
import { encoders } from '../render/encoders/all-encoders.ts';
import { keepUntilChanged } from './keep-until-changed.ts';

/** The part of the manifest that names files. */
type FileList = Pick<Manifest, 'artworks' | 'evergreen' | 'translated' | 'emblems'>;

/**
 * In dev, draws the one picture that the browser asks for. The manifest, two megabytes, comes from the dev
 * server itself and is kept until a file changes, so an edited slogan is in the next picture.
 * @param read gives fonts and emblems; the same ones for as long as they have not changed, since parsing a font
 * costs ten times what a picture costs.
 */
export function serveArtwork(read: () => Promise<ArtworkAssets>) {
  let address = '';
  const manifest = keepUntilChanged(async () => (await (await fetch(address)).json()) as FileList);
  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => {
    const [, base, path] = /^(.*\/)(tai-ve\/[^?#]+)/.exec(request.url ?? '') ?? [];
    if (base === undefined || path === undefined) return next();
    try {
      address = `http://${request.headers.host}${base}artwork.json`;
      const bytes = await encodeFile(await manifest.get(), decodeURI(path), read);
      if (!bytes) return next();
      const { mediaType } = fileTypes[path.slice(path.lastIndexOf('.') + 1) as FileType];
      response.writeHead(200, { 'content-type': mediaType, 'cache-control': 'no-store' });
      response.end(bytes);
    } catch (error) {
      next(error);
    }
  };
  return { serve, forget: manifest.forget };
}

/** Makes a file of the manifest; nothing when it names none of that path. */
async function encodeFile(
  manifest: FileList,
  path: string,
  read: () => Promise<ArtworkAssets>,
): Promise<Uint8Array | undefined> {
  for (const { job, files } of listArtworks(manifest)) {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return encoders[file.type].encode(await drawArtwork(job, await read()), job, file);
  }
  for (const emblem of manifest.emblems) {
    const file = emblem.files.find((candidate) => candidate.path === path);
    if (file) return encodeEmblem(emblem, file, await read());
  }
  return undefined;
}
