import { joinNearColours } from './join-near-colours.ts';
import { type Raster, unpremultiply } from './rasterise.ts';
import { type Runs, readRuns } from './read-runs.ts';

/** A picture as numbers of its few colours. */
export interface IndexedPicture {
  /** RGBA of each colour, four bytes each, straight alpha. */
  palette: Buffer;
  /** Row by row, a number a pixel. */
  numbers: Buffer;
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
    numbers: writeNumbers(raster, runs, Uint8Array.from([...counts.keys()].map(toNumber))),
  };
}

/** @param ofColours the numbers of the runs' colours */
function writeNumbers(
  { width, height }: Raster,
  { colours, ends, rowEnds }: Runs,
  ofColours: Uint8Array,
): Buffer {
  const numbers = Buffer.allocUnsafe(width * height);
  let run = 0;
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const rowEnd = rowEnds[y] as number;
    if (run === rowEnd) {
      numbers.copyWithin(at, at - width, at);
      at += width;
      continue;
    }
    for (; run < rowEnd; run += 1) {
      const number = ofColours[colours[run] as number] as number;
      const end = ends[run] as number;
      if (end - at < shortRun) {
        while (at < end) {
          numbers[at] = number;
          at += 1;
        }
      } else {
        numbers.fill(number, at, end);
        at = end;
      }
    }
  }
  return numbers;
}
