/** An uncompressed TIFF to fill in: the one way in which sharp takes raw CMYK for what it is. */
export interface CmykTiff {
  file: Buffer;
  /** The part of `file` that holds C, M, Y, K of each pixel, a byte each, row by row. */
  pixels: Buffer;
}

const channels = 4;
/** libtiff reads a strip at a time. */
const rowsPerStrip = 64;
const headerLength = 8;
const entryLength = 12;
const [short, long] = [3, 4];
const separated = 5;
const cmykInks = 1;

/** Lays out a TIFF of a size in pixels; its pixels are paper (no ink) until they are written. */
export function startCmykTiff(width: number, height: number): CmykTiff {
  const strips = Math.ceil(height / rowsPerStrip);
  const tags = 10;
  const depthsAt = headerLength + 2 + tags * entryLength + 4;
  const offsetsAt = depthsAt + channels * 2;
  const lengthsAt = offsetsAt + strips * 4;
  const pixelsAt = lengthsAt + strips * 4;
  const stripLength = rowsPerStrip * width * channels;
  const length = height * width * channels;
  // Where one strip is all, its offset and length stand in the tag itself.
  const single = strips === 1;
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, channels, depthsAt],
    [259, short, 1, 1],
    [262, short, 1, separated],
    [273, long, strips, single ? pixelsAt : offsetsAt],
    [277, short, 1, channels],
    [278, long, 1, rowsPerStrip],
    [279, long, strips, single ? length : lengthsAt],
    [332, short, 1, cmykInks],
  ];
  const file = Buffer.alloc(pixelsAt + length);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(headerLength, 4);
  file.writeUInt16LE(tags, headerLength);
  entries.forEach(([tag, type, count, value], index) => {
    const at = headerLength + 2 + index * entryLength;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < channels; channel += 1) file.writeUInt16LE(8, depthsAt + channel * 2);
  for (let strip = 0; strip < strips; strip += 1) {
    const start = strip * stripLength;
    file.writeUInt32LE(pixelsAt + start, offsetsAt + strip * 4);
    file.writeUInt32LE(Math.min(stripLength, length - start), lengthsAt + strip * 4);
  }
  return { file, pixels: file.subarray(pixelsAt) };
}
