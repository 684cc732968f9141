import type { Rule } from './pdf-rules.ts';

/** A cell of a ruled table, with the slots that it covers; in points, y upwards. */
export interface GridCell {
  left: number;
  right: number;
  top: number;
  bottom: number;
  row: number;
  column: number;
}

/** A table as its lines part it. */
export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Places of the lines, from the left and from the top. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Lines nearer to each other are one: a border of some width has two edges. */
const near = 3;

/** The tables that lines and boxes make, from the top; what has one cell only is a frame and none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return toClusters(rules)
    .map(toGrid)
    .filter(({ cells }) => cells.length > 2)
    .sort((a, b) => b.top - a.top);
}

const isLevel = ({ y0, y1 }: Rule): boolean => Math.abs(y0 - y1) < 0.5;

/** Rules that touch each other, one through the other. */
function toClusters(rules: readonly Rule[]): Rule[][] {
  const clusters: Rule[][] = [];
  for (const rule of rules) {
    const touched = clusters.filter((cluster) => cluster.some((one) => touches(one, rule)));
    const joined = [rule, ...touched.flat()];
    for (const one of touched) clusters.splice(clusters.indexOf(one), 1);
    clusters.push(joined);
  }
  return clusters;
}

const touches = (a: Rule, b: Rule): boolean =>
  overlap(a.x0, a.x1, b.x0, b.x1) >= -near && overlap(a.y0, a.y1, b.y0, b.y1) >= -near;

const overlap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.min(Math.max(a0, a1), Math.max(b0, b1)) - Math.max(Math.min(a0, a1), Math.min(b0, b1));

/** Sorted, those near to each other once. */
function toPlaces(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(value);
  return places;
}

function toGrid(rules: readonly Rule[]): Grid {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const xs = toPlaces(upright.flatMap(({ x0 }) => x0));
  const ys = toPlaces(level.flatMap(({ y0 }) => y0)).reverse();
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const isParted = (x: number, from: number, to: number): boolean =>
    covers(
      upright.filter(({ x0 }) => Math.abs(x0 - x) <= near * 1.5).map(({ y0, y1 }) => [y0, y1]),
      from,
      to,
    );
  const isCut = (y: number, from: number, to: number): boolean =>
    covers(
      level.filter(({ y0 }) => Math.abs(y0 - y) <= near * 1.5).map(({ x0, x1 }) => [x0, x1]),
      from,
      to,
    );
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column + 1 < xs.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      let [width, height] = [1, 1];
      const [high = 0, low = 0] = [ys[row], ys[row + 1]];
      while (column + width + 1 < xs.length && !isParted(xs[column + width] ?? 0, low, high)) width += 1;
      const [from = 0, to = 0] = [xs[column], xs[column + width]];
      while (row + height + 1 < ys.length && !isCut(ys[row + height] ?? 0, from, to)) height += 1;
      for (let below = 0; below < height; below += 1)
        for (let beside = 0; beside < width; beside += 1) taken.add(`${row + below} ${column + beside}`);
      cells.push({ left: from, right: to, top: high, bottom: ys[row + height] ?? 0, row, column });
    }
  return { left, right, top, bottom, xs, ys, cells };
}

/** Whether pieces of a line cover most of a stretch. */
function covers(pieces: readonly (readonly number[])[], from: number, to: number): boolean {
  const length = pieces.reduce((sum, [a = 0, b = 0]) => sum + Math.max(0, overlap(a, b, from, to)), 0);
  return length > (to - from) * 0.6;
}
