import { crc32, deflateSync } from 'node:zlib';
import type { IndexedPicture } from './index-colours.ts';

/** What a PNG says of itself: keyword of the PNG specification → words. */
export type PngTexts = Record<string, string>;

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const headerEnd = signature.length + 25;
const metresPerInch = 0.0254;

/** Level 4 takes half the time for 11 % more, level 9 nine times for 14 % less; Node 22 to 26 give the same bytes. */
const compressionLevel = 6;

/** Writes an indexed picture. */
export function writeIndexedPng(
  { width, height }: { width: number; height: number },
  { palette, rows }: IndexedPicture,
  densityDpi: number,
  texts: PngTexts,
): Buffer {
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
    toChunk('IDAT', deflateSync(rows, { level: compressionLevel })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
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
