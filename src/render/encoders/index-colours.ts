import { type Raster, unpremultiply } from './rasterise.ts';

/** A picture as numbers of its few colours. */
export interface IndexedPicture {
  /** RGBA of each colour, four bytes each, straight alpha. */
  palette: Buffer;
  /** Row by row: a zero (PNG's “no filter”), then a number a pixel. */
  rows: Buffer;
}

const mostColours = 256;

/** Numbers the colours in the order in which they appear; undefined when there are more than 256. */
export function indexColours({ width, height, pixels }: Raster): IndexedPicture | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  const rows = Buffer.alloc((width + 1) * height);
  const bytesOfRow = width * 4;
  let colour = -1;
  let number = 0;
  for (let y = 0; y < height; y += 1) {
    const start = y * bytesOfRow;
    const out = y * (width + 1);
    // Flat art repeats whole rows, and comparing is far cheaper than numbering.
    if (y > 0 && pixels.compare(pixels, start - bytesOfRow, start, start, start + bytesOfRow) === 0) {
      rows.copyWithin(out, out - width - 1, out);
      continue;
    }
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const next = colours[at] as number;
      if (next !== colour) {
        colour = next;
        const known = numbers.get(colour);
        number = known ?? numbers.size;
        if (known === undefined) {
          if (number === mostColours) return undefined;
          numbers.set(colour, number);
          palette.push(...pixels.subarray(at * 4, at * 4 + 4));
        }
      }
      rows[out + 1 + x] = number;
    }
  }
  return { palette: unpremultiply(Buffer.from(palette)), rows };
}
