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
/** A row may bring as many colours as it has pixels, and the table must still have free places. */
const tableShift = 17;
const tableSize = 2 ** (32 - tableShift);

/** Numbers the colours of a flat picture; undefined when it has more than 256 that differ visibly. */
export function indexColours(raster: Raster): IndexedPicture | undefined {
  const found = findColours(raster);
  if (!found) return undefined;
  const { colours, counts } = found;
  const same = colours.length <= mostColours;
  const standIns = same
    ? undefined
    : joinNearColours(new Map(colours.map((colour, at) => [colour, counts[at] ?? 0])), mostColours);
  if (!same && !standIns) return undefined;
  const kept = [...new Set(standIns?.values() ?? colours)];
  const places = new Map(kept.map((colour, place) => [colour, place]));
  const bytes = Uint8Array.from(colours, (colour) => places.get(standIns?.get(colour) ?? colour) ?? 0);
  return {
    palette: unpremultiply(Buffer.from(Uint32Array.from(kept).buffer)),
    rows: toRows(raster, found.numbers, bytes),
  };
}

/** Every colour once, how often it was met, and the number of each pixel's. */
interface FoundColours {
  colours: number[];
  counts: number[];
  numbers: Uint16Array;
}

/** Rows like the one above are not counted again; undefined when there are too many colours. */
function findColours(raster: Raster): FoundColours | undefined {
  const { width, height, pixels } = raster;
  const source = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const colours: number[] = [];
  const counts: number[] = [];
  const numbers = new Uint16Array(width * height);
  // Open addressing: a Map would take half of the whole time.
  const table = new Int16Array(tableSize).fill(-1);
  for (let y = 0; y < height; y += 1) {
    const start = y * width;
    if (repeatsRowAbove(raster, y)) {
      numbers.copyWithin(start, start - width, start);
      continue;
    }
    let colour = -1;
    let number = 0;
    for (let at = start; at < start + width; at += 1) {
      const next = source[at] as number;
      if (next !== colour) {
        colour = next;
        let slot = Math.imul(colour, 0x9e3779b1) >>> tableShift;
        while (table[slot] !== -1 && colours[table[slot] as number] !== colour) slot = (slot + 1) % tableSize;
        number = table[slot] as number;
        if (number === -1) {
          number = colours.push(colour) - 1;
          counts.push(0);
          table[slot] = number;
        }
      }
      numbers[at] = number;
      counts[number] = (counts[number] as number) + 1;
    }
    if (colours.length > mostToCompare) return undefined;
  }
  return { colours, counts, numbers };
}

function toRows({ width, height }: Raster, numbers: Uint16Array, bytes: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0, out = 0; y < height; y += 1) {
    out += 1;
    for (let x = 0; x < width; x += 1, at += 1, out += 1) rows[out] = bytes[numbers[at] as number] as number;
  }
  return rows;
}

/** Flat art repeats whole rows, and comparing is far cheaper than numbering. */
function repeatsRowAbove({ width, pixels }: Raster, y: number): boolean {
  const row = width * 4;
  return y > 0 && pixels.compare(pixels, (y - 1) * row, y * row, y * row, (y + 1) * row) === 0;
}
