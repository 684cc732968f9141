/** Pixels of one size, red, green and blue. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Of a channel: an edge that is smoothed otherwise stays below it, a letter that is elsewhere does not. */
const strong = 64;
/** Colours are grouped in steps of this. */
const step = 16;

/**
 * Share of the pixels that two programs draw otherwise. Each turns inks into light by its own rule, so a colour of
 * the first stands for whatever colour the second has most often in its place. An edge may lie a pixel further.
 */
export const toDisagreement = (one: Pixels, other: Pixels): number =>
  Math.max(countDiffering(one, other), countDiffering(other, one));

/** From one side alone a colour that is wholly lost would stand for what is in its place. */
function countDiffering(one: Pixels, other: Pixels): number {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const meant = findMeant(one, other, width, height);
  let differing = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (!isNear(one, other, x, y, meant)) differing += 1;
    }
  }
  return differing / (width * height);
}

const toKey = ({ data, width }: Pixels, x: number, y: number): number => {
  const at = (y * width + x) * 3;
  return [0, 1, 2].reduce((key, channel) => key * 16 + Math.floor((data[at + channel] ?? 0) / step), 0);
};

function findMeant(one: Pixels, other: Pixels, width: number, height: number): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = counts.get(toKey(one, x, y)) ?? new Map<number, number>();
      counts.set(toKey(one, x, y), row);
      const seen = toKey(other, x, y);
      row.set(seen, (row.get(seen) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([key, row]) => [
      key,
      [...row].reduce((most, each) => (each[1] > most[1] ? each : most))[0],
    ]),
  );
}

/** Whether a pixel of the second, or one beside it, has the colour that the first's stands for. */
function isNear(one: Pixels, other: Pixels, x: number, y: number, meant: Map<number, number>): boolean {
  const wanted = meant.get(toKey(one, x, y)) ?? 0;
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -1; across <= 1; across += 1) {
      if (isAlike(toKey(other, x + across, y + down), wanted)) return true;
    }
  }
  return false;
}

const isAlike = (a: number, b: number): boolean =>
  [0, 4, 8].every((shift) => Math.abs(((a >> shift) & 15) - ((b >> shift) & 15)) * step <= strong);
