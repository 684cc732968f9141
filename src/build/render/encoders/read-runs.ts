import { startColourPlaces } from './place-colours.ts';
import type { Raster } from './rasterise.ts';

/** A flat picture as stretches of one colour: its million pixels are read once, its few runs twice. */
export interface Runs {
  /** RGBA in the bytes of a number → how often it was met; rows like the one above are not counted. */
  counts: Map<number, number>;
  /** For each run the place of its colour in `counts`. */
  colours: Uint16Array;
  /** For each run the pixel after its last, counted from the picture's start. */
  ends: Uint32Array;
  /** For each row the number of runs up to its end; a row like the one above adds none. */
  rowEnds: Uint32Array;
}

/** Reads a picture of at most so many colours; undefined when it has more. */
export function readRuns(raster: Raster, mostColours: number): Runs | undefined {
  const { width, height, pixels } = raster;
  // Signed, or every opaque colour would be a number too large to be quick.
  const picture = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  // A row is finished before its colours are counted.
  const places = startColourPlaces(mostColours + width);
  const totals: number[] = [];
  const rowEnds = new Uint32Array(height);
  let colours = new Uint16Array(width * 32);
  let ends = new Uint32Array(width * 32);
  let run = 0;
  for (let y = 0; y < height; y += 1) {
    if (run + width > ends.length) {
      colours = toLonger(colours, new Uint16Array(2 * ends.length));
      ends = toLonger(ends, new Uint32Array(2 * ends.length));
    }
    const end = repeatsRowAbove(raster, y) ? 0 : (y + 1) * width;
    for (let at = y * width; at < end; run += 1) {
      const start = at;
      const colour = picture[at] as number;
      while (at < end && picture[at] === colour) at += 1;
      const place = places.find(colour);
      totals[place] = (totals[place] ?? 0) + at - start;
      colours[run] = place;
      ends[run] = at;
    }
    rowEnds[y] = run;
    if (totals.length > mostColours) return undefined;
  }
  const counts = new Map(places.list().map((colour, place) => [colour, totals[place] ?? 0]));
  return { counts, colours, ends, rowEnds };
}

/** Flat art repeats whole rows, and comparing is far cheaper than reading. */
function repeatsRowAbove({ width, pixels }: Raster, y: number): boolean {
  const row = width * 4;
  return y > 0 && pixels.compare(pixels, (y - 1) * row, y * row, y * row, (y + 1) * row) === 0;
}

function toLonger<Numbers extends Uint16Array | Uint32Array>(short: Numbers, long: Numbers): Numbers {
  long.set(short);
  return long;
}
