import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { IndexedPicture } from './index-colours.ts';

/** What a PNG says of itself: keyword of the PNG specification → words. */
export type PngTexts = Record<string, string>;

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const headerEnd = signature.length + 25;
const metresPerInch = 0.0254;

/**
 * Of sharp's own zlib (zlib-ng), whatever Node's is: in 0.62 of the time that Node's takes at 6, and 6 % smaller. Level 4
 * takes three quarters of that for 13 % more, level 6 a quarter more for 2 % less.
 */
const compressionLevel = 5;

/** Writes an indexed picture. */
export async function writeIndexedPng(
  { width, height }: { width: number; height: number },
  { palette, numbers }: IndexedPicture,
  densityDpi: number,
  texts: PngTexts,
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Array.from({ length: palette.length / 4 }, (_, at) => palette.subarray(at * 4, at * 4 + 4));
  const alphas = Buffer.from(colours.map((colour) => colour[3] ?? 255));
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toDensityChunk(densityDpi),
    ...toTextChunks(texts),
    toChunk('PLTE', Buffer.concat(colours.map((colour) => colour.subarray(0, 3)))),
    ...(alphas.some((alpha) => alpha < 255) ? [toChunk('tRNS', alphas)] : []),
    await packNumbers(width, height, numbers),
  ]);
}

/** The last chunks of a PNG: its pixels and its end. What a picture in greys packs are bytes, as the numbers of colours are. */
async function packNumbers(width: number, height: number, numbers: Buffer): Promise<Buffer> {
  const greys = await sharp(numbers, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png({ compressionLevel, adaptiveFiltering: false })
    .toBuffer();
  return greys.subarray(findPixels(greys));
}

/** Where the first chunk of pixels begins. */
function findPixels(png: Buffer): number {
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') return at;
  throw new Error('The PNG has no pixels');
}

/** Puts texts into a PNG that has none. */
export const addTexts = (png: Buffer, texts: PngTexts): Buffer =>
  Buffer.concat([png.subarray(0, headerEnd), ...toTextChunks(texts), png.subarray(headerEnd)]);

function toDensityChunk(densityDpi: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(densityDpi / metresPerInch);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = 1;
  return toChunk('pHYs', data);
}

/** `iTXt`, the only text of PNG that holds Vietnamese: keyword, not compressed, language, no translated keyword. */
const toTextChunks = (texts: PngTexts): Buffer[] =>
  Object.entries(texts).map(([keyword, words]) =>
    toChunk('iTXt', Buffer.from(`${keyword}\0\0\0vi\0\0${words}`)),
  );

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
