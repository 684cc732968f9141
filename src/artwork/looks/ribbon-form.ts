import type { Drawing } from '../drawing.ts';

/** A ribbon as people wear it: one loop, two straight tails that cross, ends cut square. Its own units. */
const radius = 165;
const band = 104;
/** Clear between the strand above and the one below it. */
const gap = 12;
const tail = 400;
/** Of each strand from the upright, and of the whole into its movement. */
const spread = (30 * Math.PI) / 180;
const lean = (13 * Math.PI) / 180;

type Point = readonly [x: number, y: number];

const [sin, cos] = [Math.sin(spread), Math.cos(spread)];
const half = band / 2;
/** Where the strands cross, below the middle of the loop. */
const crossing: Point = [0, radius / sin];
/** Along the strand above, upwards; along the one below it, downwards; out of the loop from each of them. */
const up: Point = [sin, -cos];
const down: Point = [sin, cos];
const outOfUpper: Point = [cos, sin];
const outOfLower: Point = [-cos, sin];

const turn = ([x, y]: Point): Point => [
  x * Math.cos(lean) - y * Math.sin(lean),
  x * Math.sin(lean) + y * Math.cos(lean),
];
const along = (from: Point, to: Point, far: number, out: Point, off: number): Point => [
  from[0] + to[0] * far + out[0] * off,
  from[1] + to[1] * far + out[1] * off,
];
/** A point of the strand below, where its edge at `off` comes as near to the strand above as the gap lets it; `side` 1 is past it. */
function toCut(side: 1 | -1, off: number): Point {
  const far = side * (half + gap) + off * Math.cos(2 * spread);
  return along(crossing, down, far / Math.sin(2 * spread), outOfLower, off);
}

const upper = (far: number, off: number): Point => along(crossing, up, far, outOfUpper, off);
const lower = (far: number, off: number): Point => along(crossing, down, far, outOfLower, off);
const highest = (radius / sin) * cos;

const points = {
  above: [upper(-tail, half), upper(highest, half)],
  loop: [lower(-highest, half), toCut(-1, half), toCut(-1, -half), lower(-highest, -half)],
  back: [upper(highest, -half), upper(-tail, -half)],
  below: [toCut(1, half), lower(tail, half), lower(tail, -half), toCut(1, -half)],
};

/** The loop itself is its own widest and highest part, but for the tails' ends. */
const corners = Object.values(points)
  .flat()
  .map((point) => turn(point));
const reach = radius + half;
const [left, right] = [-1, 1].map((side) =>
  side < 0 ? Math.min(-reach, ...corners.map(([x]) => x)) : Math.max(reach, ...corners.map(([x]) => x)),
) as [number, number];
const foot = Math.max(...corners.map(([, y]) => y));

export const ribbonWidth = right - left;
export const ribbonHeight = foot + reach;

const write = (point: Point): string => {
  const [x, y] = turn(point);
  return `${(x - left).toFixed(1)} ${(y + reach).toFixed(1)}`;
};
const lines = (list: readonly Point[]): string => list.map(write).join('L');

/** Over the loop's top from one strand to the other, in four cubic curves. @param sign 1 from the upper one */
function bow(r: number, sign: 1 | -1): string {
  const [steps, sweep] = [4, Math.PI + 2 * spread];
  const handle = r * (4 / 3) * Math.tan(sweep / steps / 4);
  const at = (step: number, off: number): Point => {
    const angle = sign > 0 ? spread - (sweep * step) / steps : Math.PI - spread + (sweep * step) / steps;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return [r * x + sign * off * y, r * y - sign * off * x];
  };
  return Array.from(
    { length: steps },
    (_, step) => `C${write(at(step, handle))} ${write(at(step + 1, -handle))} ${write(at(step + 1, 0))}`,
  ).join('');
}

const outline =
  `M${lines(points.above)}${bow(radius + half, 1)}L${lines(points.loop)}` +
  `${bow(radius - half, -1)}L${lines(points.back)}Z` +
  `M${lines(points.below)}Z`;

/** The ribbon alone, leaning into its movement; fills its box. */
export const ribbonForm = (fill: string): Drawing => ({
  width: ribbonWidth,
  height: ribbonHeight,
  paths: [{ d: outline, fill }],
});
