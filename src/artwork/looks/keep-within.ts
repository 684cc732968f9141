/** Lines that stand for a curve: on a flag of 0.6 m none is longer than a few millimetres. */
const steps = 32;

type Point = readonly [x: number, y: number];

/**
 * What of a form lies between two verticals. @param d of M, L, H, V, C and Z, as the looks draw their forms; it comes
 * back as it is where all of it lies there
 */
export function keepWithin(d: string, left: number, right: number): string {
  const outlines = toOutlines(d);
  if (outlines.flat().every(([x]) => x >= left && x <= right)) return d;
  return outlines
    .map((outline) => cut(cut(outline, left, 1), right, -1))
    .filter((outline) => outline.length > 2)
    .map((outline) => `M${outline.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

function toOutlines(d: string): Point[][] {
  const outlines: Point[][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') outlines.push([]);
    const outline = outlines.at(-1) ?? [];
    const [x, y] = outline.at(-1) ?? [0, 0];
    if (command === 'H') outline.push([numbers[0] ?? x, y]);
    if (command === 'V') outline.push([x, numbers[0] ?? y]);
    const points = numbers.flatMap((value, at): Point[] => (at % 2 ? [[numbers[at - 1] ?? 0, value]] : []));
    if (command === 'M' || command === 'L') outline.push(...points);
    if (command === 'C')
      for (let at = 0; at < points.length; at += 3)
        outline.push(...flatten(outline, points.slice(at, at + 3)));
  }
  return outlines;
}

function flatten(outline: readonly Point[], [one, two, end]: readonly Point[]): Point[] {
  const begin = outline.at(-1);
  if (!begin || !one || !two || !end) return [];
  const mix = (t: number, axis: 0 | 1): number =>
    (1 - t) ** 3 * begin[axis] +
    3 * (1 - t) ** 2 * t * one[axis] +
    3 * (1 - t) * t ** 2 * two[axis] +
    t ** 3 * end[axis];
  return Array.from({ length: steps }, (_, at) => [mix((at + 1) / steps, 0), mix((at + 1) / steps, 1)]);
}

/** What of an outline lies on one side of a vertical. @param side 1 for what is right of it, -1 for what is left */
function cut(outline: readonly Point[], edge: number, side: 1 | -1): Point[] {
  const isIn = ([x]: Point): boolean => (x - edge) * side >= 0;
  return outline.flatMap((point, at) => {
    const before = outline.at(at - 1) ?? point;
    const crossing: Point[] =
      isIn(point) === isIn(before)
        ? []
        : [[edge, before[1] + ((edge - before[0]) / (point[0] - before[0])) * (point[1] - before[1])]];
    return isIn(point) ? [...crossing, point] : crossing;
  });
}
