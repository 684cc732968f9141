import { addOutline, type Placing } from './add-outline.ts';
import { startEdges } from './edges.ts';
import type { Outline } from './outline.ts';

/** What a shape covers of a pixel is told in so many parts of it: at an edge no eye sees more. */
export const levels = 16;

/** Takes a stretch of a row that a shape covers alike. @param level of `levels`, at least 1 */
export type PaintStretch = (y: number, from: number, to: number, level: number) => void;

/** Fills shapes, one after the other, each pixel by the share of its area that the shape covers. */
export interface ShapeFiller {
  fill: (outline: Outline, placing: Placing, evenOdd: boolean, paint: PaintStretch) => void;
}

export function startShapeFiller(width: number, height: number): ShapeFiller {
  const edges = startEdges(width, height);
  // What each pixel adds to the coverage of all that follow, and a bit for each that adds anything.
  const sums = new Float64Array(width + 2);
  const touched = new Int32Array((width >> 5) + 2);
  let lowest = touched.length;
  let highest = -1;

  function add(x: number, height: number): void {
    sums[x] = (sums[x] as number) + height;
    const word = x >> 5;
    touched[word] = (touched[word] as number) | (1 << (x & 31));
    if (word < lowest) lowest = word;
    if (word > highest) highest = word;
  }

  function cover(fromX: number, toX: number, height: number): void {
    // Rounding may put it a hair outside.
    const left = Math.max(0, Math.min(fromX, toX));
    const right = Math.min(width, Math.max(fromX, toX));
    if (left >= width) return;
    const first = Math.floor(left);
    const end = Math.ceil(right);
    if (end <= first + 1) {
      const past = height * ((left + right) / 2 - first);
      add(first, height - past);
      if (past !== 0) add(first + 1, past);
      return;
    }
    // Crossing several pixels, each takes what lies below the edge; the sums hold what it has more than the one before.
    const each = height / (right - left);
    let before = 0;
    for (let x = first; x < end; x += 1) {
      const enters = Math.max(x, left);
      const leaves = Math.min(x + 1, right);
      const covered = (enters - left) * each + (leaves - enters) * each * (x + 1 - (enters + leaves) / 2);
      add(x, covered - before);
      before = covered;
    }
    add(end, height - before);
  }

  function paintRow(y: number, evenOdd: boolean, paint: PaintStretch): void {
    let sum = 0;
    let from = 0;
    for (let word = lowest; word <= highest; word += 1) {
      let bits = touched[word] as number;
      touched[word] = 0;
      while (bits !== 0) {
        const bit = bits & -bits;
        const x = (word << 5) + 31 - Math.clz32(bit);
        bits ^= bit;
        const level = toLevel(sum, evenOdd);
        if (level > 0 && x > from) paint(y, from, x, level);
        sum += sums[x] as number;
        sums[x] = 0;
        from = x;
      }
    }
    const level = toLevel(sum, evenOdd);
    if (level > 0 && width > from) paint(y, from, width, level);
    lowest = touched.length;
    highest = -1;
  }

  return {
    fill(outline, placing, evenOdd, paint) {
      addOutline(edges, outline, placing);
      edges.eachRow(cover, (y) => paintRow(y, evenOdd, paint));
    },
  };
}

/** @param turns how often the shape goes around a pixel, a part of one where it covers only a part. */
function toLevel(turns: number, evenOdd: boolean): number {
  const all = turns < 0 ? -turns : turns;
  const share = evenOdd ? 1 - Math.abs((all % 2) - 1) : Math.min(all, 1);
  return (share * levels + 0.5) | 0;
}
