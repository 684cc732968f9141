import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

/** What a picture's own first bytes say, whatever the file is called. */
export interface PictureSize {
  type: 'png' | 'jpeg' | 'webp';
  /** 0 where the header does not tell. */
  width: number;
  height: number;
}

/**
 * Reads the size before anything is decoded: a picture of a hundred megapixels may be a small file.
 * By hand, since image-meta tells the size of a file that ends too early as well.
 * @returns nothing when the bytes are no PNG, JPEG or WebP.
 * @throws LogoError when the file ends too early.
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...values: number[]) => values.every((value, at) => bytes[at] === value);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return readPng(bytes, view);
  if (starts(0xff, 0xd8, 0xff)) return readJpeg(bytes, view);
  if (starts(0x52, 0x49, 0x46, 0x46) && toAscii(bytes, 8, 12) === 'WEBP') return readWebp(bytes, view);
  return undefined;
}

function readPng(bytes: Uint8Array, view: DataView): PictureSize {
  const isWhole = bytes.length > 44 && toAscii(bytes, bytes.length - 8, bytes.length - 4) === 'IEND';
  if (!isWhole) throw new LogoError(logoWords.unfinished);
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame's header follows some other segments; the file ends with a mark of its own. */
function readJpeg(bytes: Uint8Array, view: DataView): PictureSize {
  const end = bytes.lastIndexOf(0xd9);
  if (bytes[end - 1] !== 0xff) throw new LogoError(logoWords.unfinished);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  throw new LogoError(logoWords.unfinished);
}

function readWebp(bytes: Uint8Array, view: DataView): PictureSize {
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length)
    throw new LogoError(logoWords.unfinished);
  const toSize = (width: number, height: number): PictureSize => ({ type: 'webp', width, height });
  const to24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  switch (toAscii(bytes, 12, 16)) {
    case 'VP8X':
      return toSize(to24(24), to24(27));
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return toSize((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    default:
      return toSize(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
}

const toAscii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
