/** Colours as RGBA in the bytes of a number → how often they were met. */
export type ColourCounts = ReadonlyMap<number, number>;

/** Steps of 255 a channel: what blending two ways rounds differently, and far below what an eye can tell. */
const widestJoin = 4;

/**
 * Makes do with `most` colours by giving the rarest ones the colour of a near neighbour: a design's
 * edges have many pairs that differ by one step of rounding. A joined colour is never joined again, so
 * none moves further than four steps, and two are nearly always enough.
 * @returns for each colour the one that stands for it; undefined when the colours are too different.
 */
export function joinNearColours(counts: ColourCounts, most: number): Map<number, number> | undefined {
  const rarestFirst = [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([colour]) => colour);
  const standIns = new Map(rarestFirst.map((colour) => [colour, colour]));
  const channels = new Uint8Array(Uint32Array.from(rarestFirst).buffer);
  const isKept = new Uint8Array(rarestFirst.length).fill(1);
  const isTaken = new Uint8Array(rarestFirst.length);
  let kept = rarestFirst.length;
  for (let step = 1; step <= widestJoin && kept > most; step += 1) {
    for (const [at, colour] of rarestFirst.entries()) {
      if (kept <= most) break;
      if (!isKept[at] || isTaken[at]) continue;
      const neighbour = findNeighbour(channels, isKept, at, step);
      if (neighbour < 0) continue;
      standIns.set(colour, rarestFirst[neighbour] as number);
      isKept[at] = 0;
      isTaken[neighbour] = 1;
      kept -= 1;
    }
  }
  return kept <= most ? standIns : undefined;
}

/**
 * The most frequent of the kept colours that are near; -1 where none is. A plain loop: each colour is held against all others.
 * @param channels four of each colour
 */
function findNeighbour(channels: Uint8Array, isKept: Uint8Array, at: number, step: number): number {
  const own = at * 4;
  for (let other = isKept.length - 1; other >= 0; other -= 1) {
    if (isKept[other] && other !== at && isNear(channels, own, other * 4, step)) return other;
  }
  return -1;
}

const isNear = (channels: Uint8Array, one: number, other: number, step: number): boolean =>
  Math.abs((channels[one] as number) - (channels[other] as number)) <= step &&
  Math.abs((channels[one + 1] as number) - (channels[other + 1] as number)) <= step &&
  Math.abs((channels[one + 2] as number) - (channels[other + 2] as number)) <= step &&
  Math.abs((channels[one + 3] as number) - (channels[other + 3] as number)) <= step;
