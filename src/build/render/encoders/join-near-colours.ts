/** Colours as RGBA in the bytes of a number → how often they were met. */
export type ColourCounts = ReadonlyMap<number, number>;

/** Steps of 255 a channel: what blending two ways rounds differently, and far below what an eye can tell. */
const widestJoin = 2;

/**
 * Makes do with `most` colours by giving the rarest ones the colour of a near neighbour: a design's
 * edges have many pairs that differ by one step of rounding. A joined colour is never joined again, so
 * none moves further than two steps.
 * @returns for each colour the one that stands for it; undefined when the colours are too different.
 */
export function joinNearColours(counts: ColourCounts, most: number): Map<number, number> | undefined {
  const rarestFirst = [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([colour]) => colour);
  const standIns = new Map(rarestFirst.map((colour) => [colour, colour]));
  const kept = new Set(rarestFirst);
  const taken = new Set<number>();
  for (let step = 1; step <= widestJoin && kept.size > most; step += 1) {
    for (const colour of rarestFirst) {
      if (kept.size <= most) break;
      if (!kept.has(colour) || taken.has(colour)) continue;
      const neighbour = rarestFirst.findLast(
        (other) => other !== colour && isNear(colour, other, step) && kept.has(other),
      );
      if (neighbour === undefined) continue;
      standIns.set(colour, neighbour);
      kept.delete(colour);
      taken.add(neighbour);
    }
  }
  return kept.size <= most ? standIns : undefined;
}

const isNear = (one: number, other: number, step: number): boolean =>
  Math.abs((one & 255) - (other & 255)) <= step &&
  Math.abs(((one >>> 8) & 255) - ((other >>> 8) & 255)) <= step &&
  Math.abs(((one >>> 16) & 255) - ((other >>> 16) & 255)) <= step &&
  Math.abs((one >>> 24) - (other >>> 24)) <= step;
