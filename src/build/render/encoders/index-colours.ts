import { joinNearColours } from './join-near-colours.ts';
import { type Raster, unpremultiply } from './rasterise.ts';
import { type Runs, readRuns } from './read-runs.ts';

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
/** Below this many bytes a loop is faster than a call of `fill`. */
const shortRun = 24;

/** Numbers the colours of a flat picture; undefined when it has more than 256 that differ visibly. */
export function indexColours(raster: Raster): IndexedPicture | undefined {
  const runs = readRuns(raster, mostToCompare);
  if (!runs) return undefined;
  const { counts } = runs;
  const same = counts.size <= mostColours;
  const standIns = same ? undefined : joinNearColours(counts, mostColours);
  if (!same && !standIns) return undefined;
  const colours = [...new Set(standIns?.values() ?? counts.keys())];
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  const toNumber = (colour: number) => numbers.get(standIns?.get(colour) ?? colour) ?? 0;
  return {
    palette: unpremultiply(Buffer.from(Uint32Array.from(colours).buffer)),
    rows: writeRows(raster, runs, Uint8Array.from([...counts.keys()].map(toNumber))),
  };
}

/** @param numbers of the runs' colours */
function writeRows({ width, height }: Raster, { colours, ends, rowEnds }: Runs, numbers: Uint8Array): Buffer {
  const rows = Buffer.allocUnsafe((width + 1) * height);
  let run = 0;
  for (let y = 0; y < height; y += 1) {
    let out = y * (width + 1);
    const rowEnd = rowEnds[y] as number;
    if (run === rowEnd) {
      rows.copyWithin(out, out - width - 1, out);
      continue;
    }
    rows[out] = 0;
    out += 1;
    // A pixel's place in `rows` is ahead of that in the picture by a byte a row.
    const shift = y + 1;
    for (; run < rowEnd; run += 1) {
      const number = numbers[colours[run] as number] as number;
      const end = (ends[run] as number) + shift;
      if (end - out < shortRun) {
        while (out < end) {
          rows[out] = number;
          out += 1;
        }
      } else {
        rows.fill(number, out, end);
        out = end;
      }
    }
  }
  return rows;
}
