import { crc32, inflateSync } from 'node:zlib';
import type { PictureFacts } from '../checks/checked-content.ts';
import { isBlankPng } from './is-blank-png.ts';

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
/** Decoding more than this is nobody's emblem, but a trap. */
const mostPixels = 100_000_000;
/** Samples a pixel, by PNG's colour type. */
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * What a PNG really is: read to its end, whatever it is called. By hand, since sharp takes an interlaced
 * file that breaks off and a header with a wrong checksum, and needs three times as long to look.
 */
export function readPngFacts(file: Buffer): PictureFacts {
  const bytes = file.length;
  if (!file.subarray(0, signature.length).equals(signature)) return { bytes, broken: 'no-png' };
  const chunks = readChunks(file);
  const header = chunks?.find(({ type }) => type === 'IHDR')?.data;
  if (!chunks || header?.length !== 13 || chunks.at(-1)?.type !== 'IEND') return { bytes, broken: 'damaged' };
  const [widthPx, heightPx, depth = 0, colourType = 0] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8],
    header[9],
  ];
  const pixels = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const rowBytes = 1 + Math.ceil((widthPx * depth * (samples[colourType] ?? 0)) / 8);
  const isInterlaced = header[12] === 1;
  const isTooLarge = widthPx * heightPx > mostPixels;
  const raw = isTooLarge ? undefined : inflate(pixels);
  const isCut = raw && !isInterlaced && raw.length !== rowBytes * heightPx;
  if (!isTooLarge && (!raw || isCut)) return { bytes, broken: 'damaged' };
  const transparent = colourType === 4 || colourType === 6 || chunks.some(({ type }) => type === 'tRNS');
  const pixelBytes = Math.max(1, (depth * (samples[colourType] ?? 0)) / 8);
  const layout = {
    rowBytes: rowBytes - 1,
    heightPx,
    pixelBytes,
    alphaBytes: colourType === 4 || colourType === 6 ? depth / 8 : 0,
  };
  const blank = raw !== undefined && !isInterlaced && isBlankPng(raw, layout);
  return { bytes, widthPx, heightPx, transparent, blank };
}

/** Nothing where the file breaks off, or a checksum does not fit. */
function readChunks(file: Buffer): { type: string; data: Buffer }[] | undefined {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = signature.length; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end))
      return undefined;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, end) });
    if (type === 'IEND') break;
    at = end + 4;
  }
  return chunks;
}

function inflate(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: mostPixels * 8 });
  } catch {
    // Whatever zlib says of it, the picture cannot be shown.
    return undefined;
  }
}
