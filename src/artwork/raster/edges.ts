/** Straight edges of a shape, cut to a picture and kept by the row of pixels in which they begin. */
export interface Edges {
  /** Takes an edge, in px. It may lie anywhere. */
  add: (x0: number, y0: number, x1: number, y1: number) => void;
  /** Adds what the edges cover of a row, for each row from the first to the last, and forgets them. */
  eachRow: (cover: CoverRow, finish: (y: number) => void) => void;
}

/** Adds what an edge covers of a row: where it enters and leaves it, and how much of its height, signed, it crosses. */
export type CoverRow = (fromX: number, toX: number, height: number) => void;

/** Of each edge: x at its top, top, bottom, x a row, direction. */
const fields = 5;
const none = -1;

export function startEdges(width: number, height: number): Edges {
  let edges = new Float64Array(fields * 1024);
  let next = new Int32Array(1024);
  let count = 0;
  const firsts = new Int32Array(height).fill(none);
  let active = new Int32Array(256);
  let top = height;
  let bottom = 0;

  /** An edge that lies between the picture's sides. */
  function push(x0: number, y0: number, x1: number, y1: number): void {
    const down = y1 > y0;
    const slope = (x1 - x0) / (y1 - y0);
    let from = down ? y0 : y1;
    const to = Math.min(down ? y1 : y0, height);
    let x = down ? x0 : x1;
    if (from < 0) {
      x -= from * slope;
      from = 0;
    }
    if (from >= to) return;
    if (count === next.length) {
      edges = toLonger(edges, new Float64Array(2 * edges.length));
      next = toLonger(next, new Int32Array(2 * next.length));
    }
    const at = count * fields;
    edges[at] = x;
    edges[at + 1] = from;
    edges[at + 2] = to;
    edges[at + 3] = slope;
    edges[at + 4] = down ? 1 : -1;
    const row = Math.floor(from);
    next[count] = firsts[row] as number;
    firsts[row] = count;
    count += 1;
    if (row < top) top = row;
    if (to > bottom) bottom = to;
  }

  return {
    add(x0, y0, x1, y1) {
      if (y0 === y1) return;
      // What lies left of the picture covers all that is right of it, and what lies right of it nothing.
      if (x0 >= width && x1 >= width) return;
      if (x0 >= 0 && x1 >= 0 && x0 <= width && x1 <= width) push(x0, y0, x1, y1);
      else if (x0 <= 0 && x1 <= 0) push(0, y0, 0, y1);
      else {
        const yAt = (x: number): number => y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
        const side = x0 < 0 || x1 < 0 ? 0 : width;
        const middle = yAt(side);
        this.add(x0, y0, side, middle);
        this.add(side, middle, x1, y1);
      }
    },
    eachRow(cover, finish) {
      let living = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let edge = firsts[y] as number; edge !== none; edge = next[edge] as number) {
          if (living === active.length) active = toLonger(active, new Int32Array(2 * active.length));
          active[living] = edge;
          living += 1;
        }
        firsts[y] = none;
        let kept = 0;
        for (let index = 0; index < living; index += 1) {
          const edge = active[index] as number;
          const at = edge * fields;
          const x = edges[at] as number;
          const start = edges[at + 1] as number;
          const end = edges[at + 2] as number;
          const slope = edges[at + 3] as number;
          const from = Math.max(start, y);
          const to = Math.min(end, y + 1);
          cover(
            x + (from - start) * slope,
            x + (to - start) * slope,
            (to - from) * (edges[at + 4] as number),
          );
          if (end > y + 1) {
            active[kept] = edge;
            kept += 1;
          }
        }
        living = kept;
        finish(y);
      }
      count = 0;
      top = height;
      bottom = 0;
    },
  };
}

function toLonger<Numbers extends Float64Array | Int32Array>(short: Numbers, long: Numbers): Numbers {
  long.set(short);
  return long;
}
