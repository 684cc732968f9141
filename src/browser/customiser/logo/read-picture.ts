import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

/** What a picture's own bytes say, whatever the file is called. */
export interface Picture {
  type: 'png' | 'jpeg' | 'webp' | 'gif';
  /** 0 where the header does not tell. */
  width: number;
  height: number;
  /** Whether it moves; then its first picture is taken. */
  moves?: boolean;
}

/** Twice what a telephone's camera takes; the decoded picture needs four bytes for each. */
export const mostPixels = 25_000_000;

/**
 * Reads the size before anything is decoded: a picture of a hundred megapixels may be a small file. Whether
 * the rest is whole, the decoder knows, but it takes one that ends too early for one with a grey lower half.
 * What stands behind a picture's end (a phone's moving photo, a line end) is nobody's business.
 * @returns nothing when the bytes are no PNG, JPEG, WebP or GIF.
 * @throws LogoError when the picture ends too early.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...values: number[]) => values.every((value, at) => bytes[at] === value);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return inBounds(() => readPng(bytes, view));
  if (starts(0xff, 0xd8, 0xff)) return inBounds(() => readJpeg(bytes, view));
  if (toAscii(bytes, 0, 4) === 'RIFF' && toAscii(bytes, 8, 12) === 'WEBP')
    return inBounds(() => readWebp(bytes, view));
  if (/^GIF8[79]a$/.test(toAscii(bytes, 0, 6))) return inBounds(() => readGif(view));
  return undefined;
}

/** Reading behind the last byte means that the file ends too early. */
function inBounds(read: () => Picture): Picture {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new LogoError(logoWords.unfinished, { cause });
  }
}

function readPng(bytes: Uint8Array, view: DataView): Picture {
  const picture: Picture = { type: 'png', width: 0, height: 0 };
  for (let at = 8; ; at += 12 + view.getUint32(at)) {
    const kind = toAscii(bytes, at + 4, at + 8);
    // Xcode's own PNG, which only Apple's systems draw.
    if (kind === 'CgBI') throw new LogoError(logoWords.iphonePng);
    if (kind === 'IHDR') [picture.width, picture.height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (kind === 'acTL') picture.moves = true;
    if (kind === 'IEND') return picture;
  }
}

/** Segments, then waves of coded rows between others, up to the end's mark. */
function readJpeg(bytes: Uint8Array, view: DataView): Picture {
  const picture: Picture = { type: 'jpeg', width: 0, height: 0 };
  let at = 2;
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at += 1;
    if (view.getUint8(at) !== 0xff) throw new LogoError(logoWords.broken);
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) return picture;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && picture.width === 0)
      [picture.height, picture.width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7) ? 2 : 2 + view.getUint16(at + 2);
    if (marker === 0xda) at = findMarker(bytes, at);
  }
}

/** The next mark that is no filling and no restart of the rows. */
function findMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new LogoError(logoWords.unfinished);
}

function readWebp(bytes: Uint8Array, view: DataView): Picture {
  if (view.getUint32(4, true) + 8 > bytes.length) throw new LogoError(logoWords.unfinished);
  const toPicture = (width: number, height: number): Picture => ({ type: 'webp', width, height });
  const to24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  switch (toAscii(bytes, 12, 16)) {
    case 'VP8X':
      return { ...toPicture(to24(24), to24(27)), moves: (view.getUint8(20) & 2) !== 0 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return toPicture((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    default:
      return toPicture(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
}

/** Blocks of pictures and of what belongs to them; with a second picture it moves. */
function readGif(view: DataView): Picture {
  const picture: Picture = { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const toTable = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + toTable(view.getUint8(10));
  for (let pictures = 0; pictures < 2; ) {
    const kind = view.getUint8(at);
    if (kind !== 0x2c && kind !== 0x21) return picture;
    at += kind === 0x21 ? 2 : 11 + toTable(view.getUint8(at + 9));
    while (view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at += 1;
    if (kind === 0x2c) pictures += 1;
  }
  return { ...picture, moves: true };
}

const toAscii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
