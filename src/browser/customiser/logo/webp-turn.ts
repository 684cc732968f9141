/** How a camera was held, as EXIF numbers it: 1 is upright, 6 asks for a quarter turn to the right. */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface Chunk {
  name: string;
  start: number;
  length: number;
}

/**
 * What the EXIF part of a WebP asks for, and the same bytes with nothing asked: browsers do not agree on whether they turn
 * it, so it is turned here.
 */
export function readWebpTurn(bytes: Uint8Array<ArrayBuffer>): { turn: Turn; plain: Uint8Array<ArrayBuffer> } {
  const chunks = listChunks(bytes);
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const turn = exif ? readTurn(bytes.subarray(exif.start, exif.start + exif.length)) : 1;
  if (!exif || turn === 1) return { turn: 1, plain: bytes };
  const plain = bytes.slice();
  // A part of an unknown name is passed over.
  plain.set(new TextEncoder().encode('none'), exif.start - 8);
  const head = chunks.find(({ name }) => name === 'VP8X');
  if (head) plain[head.start] = (plain[head.start] ?? 0) & ~0x08;
  return { turn, plain };
}

const toName = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

function listChunks(bytes: Uint8Array): Chunk[] {
  if (toName(bytes, 0) !== 'RIFF' || toName(bytes, 8) !== 'WEBP') return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    chunks.push({ name: toName(bytes, at), start: at + 8, length });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

const orientation = 0x0112;

/** The tag of a TIFF that says it; 1 where there is none, or what is no TIFF. */
function readTurn(part: Uint8Array): Turn {
  const tiff = toName(part, 0) === 'Exif' ? part.subarray(6) : part;
  const order = toName(tiff, 0).slice(0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = order === 'II';
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, isLittle);
  for (let at = first + 2; at + 12 <= tiff.length && at < first + 2 + count * 12; at += 12) {
    if (view.getUint16(at, isLittle) !== orientation) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? (value as Turn) : 1;
  }
  return 1;
}
