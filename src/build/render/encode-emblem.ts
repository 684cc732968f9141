import { type EmblemArt, isBitmap } from '#artwork/emblem-art.ts';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import { writeEmblemPdf, writeEmblemSvg } from '#artwork/write-emblem.ts';
import type { EmblemFile, EmblemSheet } from '#domain/artwork/emblem-files.ts';
import { compressPng } from './encoders/encode-png.ts';
import { rasterise } from './encoders/rasterise.ts';
import { decodeImage } from './encoders/read-image-pixels.ts';

/** One of an emblem's files. @throws Error naming an identity without a folder. */
export async function encodeEmblem(
  emblem: EmblemSheet,
  { type, widthPx }: EmblemFile,
  { emblems }: ArtworkAssets,
): Promise<Uint8Array> {
  const art: EmblemArt | undefined = emblems[emblem.identity]?.[emblem.variant];
  if (!art) throw new Error(`No emblem was read for the identity "${emblem.identity}"`);
  if (type === 'pdf') {
    const pixels = isBitmap(art) ? new Map([[art.href, await decodeImage(art.href)]]) : undefined;
    return writeEmblemPdf(art, emblem, pixels);
  }
  // The picture that artwork is made with, byte for byte: the customiser must draw the same.
  if (isBitmap(art) && !widthPx) return Buffer.from(art.href.slice(art.href.indexOf(',') + 1), 'base64');
  const svg = writeEmblemSvg(art, emblem.title);
  if (type === 'svg') return Buffer.from(svg);
  const { author, licence } = emblem.credit;
  const texts = { Title: emblem.title, Author: author, Copyright: `${licence.name}, ${licence.url}` };
  return compressPng(await rasterise(svg, widthPx), texts);
}
