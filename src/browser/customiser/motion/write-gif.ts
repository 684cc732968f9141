/** A frame that is laid over those before it, its pixels as places in the palette. */
export interface GifFrame {
  left: number;
  top: number;
  width: number;
  height: number;
  pixels: Uint8Array;
  /** Hundredths of a second. */
  delay: number;
}

/** As many colours as a GIF holds. */
const colours = 256;
const codeBits = 8;
const clearCode = 1 << codeBits;
const endCode = clearCode + 1;
/** Codes are at most twelve bits long. */
const mostCodes = 4096;

/** A GIF that goes round for ever. @param palette at most 256 colours as 0xRRGGBB */
export function writeGif(
  width: number,
  height: number,
  palette: readonly number[],
  frames: readonly GifFrame[],
): Uint8Array<ArrayBuffer> {
  const bytes: number[][] = [];
  const put = (...values: number[]) => bytes.push(values);
  const to16 = (value: number) => [value & 255, value >> 8];
  put(...ascii('GIF89a'), ...to16(width), ...to16(height), 0xf7, 0, 0);
  for (let at = 0; at < colours; at += 1) {
    const colour = palette[at] ?? 0;
    put(colour >> 16, (colour >> 8) & 255, colour & 255);
  }
  put(0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0);
  for (const frame of frames) {
    // Left in place for the next frame, nothing transparent.
    put(0x21, 0xf9, 4, 0x04, ...to16(frame.delay), 0, 0);
    put(0x2c, ...to16(frame.left), ...to16(frame.top), ...to16(frame.width), ...to16(frame.height), 0);
    put(codeBits);
    const packed = packCodes(frame.pixels);
    for (let at = 0; at < packed.length; at += 255) {
      const part = packed.slice(at, at + 255);
      put(part.length, ...part);
    }
    put(0);
  }
  put(0x3b);
  return Uint8Array.from(bytes.flat());
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** LZW as GIF has it: codes of growing length, least bits first. */
function packCodes(pixels: Uint8Array): number[] {
  const out: number[] = [];
  let [held, heldBits, length] = [0, 0, codeBits + 1];
  const put = (code: number) => {
    held |= code << heldBits;
    heldBits += length;
    while (heldBits >= 8) {
      out.push(held & 255);
      held >>>= 8;
      heldBits -= 8;
    }
  };
  let known = new Map<number, number>();
  let next = endCode + 1;
  put(clearCode);
  let prefix = pixels[0] ?? 0;
  for (let at = 1; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    const key = (prefix << 8) | pixel;
    const code = known.get(key);
    if (code !== undefined) {
      prefix = code;
      continue;
    }
    put(prefix);
    prefix = pixel;
    if (next < mostCodes) {
      known.set(key, next);
      if (next === 1 << length) length += 1;
      next += 1;
    } else {
      put(clearCode);
      known = new Map();
      next = endCode + 1;
      length = codeBits + 1;
    }
  }
  put(prefix);
  put(endCode);
  if (heldBits > 0) out.push(held & 255);
  return out;
}
