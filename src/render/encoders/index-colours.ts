import { joinNearColours } from './join-near-colours.ts';
import { type Raster, unpremultiply } from './rasterise.ts';

/** A picture as numbers of its few colours. */
export interface IndexedPicture {
  /** RGBA of each colour, four bytes each, straight alpha. */
  palette: Buffer;
  /** Row by row: a zero (PNG's “no filter”), then a number a pixel. */
  rows: Buffer;
}

const mostColours = 256;
/** Beyond this it is a photograph or a gradient, and comparing colours would only cost time. */
const mostToCompare = 1024;

/** Numbers the colours of a flat picture; undefined when it has more than 256 that differ visibly. */
export function indexColours(raster: Raster): IndexedPicture | undefined {
  const counts = countColours(raster);
  if (!counts) return undefined;
  const same = counts.size <= mostColours;
  const standIns = same ? undefined : joinNearColours(counts, mostColours);
  if (!same && !standIns) return undefined;
  const colours = [...new Set(standIns?.values() ?? counts.keys())];
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  for (const [colour, standIn] of standIns ?? []) numbers.set(colour, numbers.get(standIn) ?? 0);
  return {
    palette: unpremultiply(Buffer.from(Uint32Array.from(colours).buffer)),
    rows: numberRows(raster, numbers),
  };
}

/** Rows like the one above are not counted again; undefined when there are too many colours. */
function countColours(raster: Raster): Map<number, number> | undefined {
  const counts = new Map<number, number>();
  const colours = toColours(raster);
  const { width, height } = raster;
  for (let y = 0; y < height; y += 1) {
    if (repeatsRowAbove(raster, y)) continue;
    const end = (y + 1) * width;
    for (let at = y * width, start = at; at < end; start = at) {
      const colour = colours[at] as number;
      while (at < end && colours[at] === colour) at += 1;
      counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    }
    if (counts.size > mostToCompare) return undefined;
  }
  return counts;
}

function numberRows(raster: Raster, numbers: ReadonlyMap<number, number>): Buffer {
  const { width, height } = raster;
  const colours = toColours(raster);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const out = y * (width + 1);
    if (repeatsRowAbove(raster, y)) {
      rows.copyWithin(out, out - width - 1, out);
      continue;
    }
    const end = (y + 1) * width;
    const shift = out + 1 - y * width;
    for (let at = y * width, start = at; at < end; start = at) {
      const colour = colours[at] as number;
      while (at < end && colours[at] === colour) at += 1;
      rows.fill(numbers.get(colour) ?? 0, start + shift, at + shift);
    }
  }
  return rows;
}

const toColours = ({ width, height, pixels }: Raster): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);

/** Flat art repeats whole rows, and comparing is far cheaper than numbering. */
function repeatsRowAbove({ width, pixels }: Raster, y: number): boolean {
  const row = width * 4;
  return y > 0 && pixels.compare(pixels, (y - 1) * row, y * row, y * row, (y + 1) * row) === 0;
}
