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

/** Of each pixel its colour's group, counted once: a poster has millions of pixels, each looked at nine times. */
interface Groups {
  width: number;
  height: number;
  keys: Uint16Array;
}

/**
 * Share of the pixels that two programs draw otherwise. Each turns inks into light by its own rule, so a colour of
 * the first stands for whatever colour the second has most often in its place. An edge may lie a pixel further.
 */
export function toDisagreement(one: Pixels, other: Pixels): number {
  const [first, second] = [toGroups(one), toGroups(other)];
  return Math.max(countDiffering(first, second), countDiffering(second, first));
}

function toGroups({ width, height, data }: Pixels): Groups {
  const keys = new Uint16Array(width * height);
  const toStep = (at: number): number => Math.floor((data[at] ?? 0) / step);
  for (let pixel = 0; pixel < keys.length; pixel += 1) {
    const at = pixel * 3;
    keys[pixel] = (toStep(at) << 8) | (toStep(at + 1) << 4) | toStep(at + 2);
  }
  return { width, height, keys };
}

/** From one side alone a colour that is wholly lost would stand for what is in its place. */
function countDiffering(one: Groups, other: Groups): number {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const meant = findMeant(one, other, width, height);
  let differing = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (!isNear(meant.get(toKey(one, x, y)) ?? 0, other, x, y)) differing += 1;
    }
  }
  return differing / (width * height);
}

const toKey = ({ keys, width }: Groups, x: number, y: number): number => keys[y * width + x] ?? 0;

function findMeant(one: Groups, other: Groups, width: number, height: number): Map<number, number> {
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

/** Whether a pixel of the second, or one beside it, has the wanted colour. */
function isNear(wanted: number, other: Groups, x: number, y: number): boolean {
  if (isAlike(toKey(other, x, y), wanted)) return true;
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -1; across <= 1; across += 1) {
      if (isAlike(toKey(other, x + across, y + down), wanted)) return true;
    }
  }
  return false;
}

const isChannelAlike = (a: number, b: number, shift: number): boolean =>
  Math.abs(((a >> shift) & 15) - ((b >> shift) & 15)) * step <= strong;

const isAlike = (a: number, b: number): boolean =>
  a === b || (isChannelAlike(a, b, 0) && isChannelAlike(a, b, 4) && isChannelAlike(a, b, 8));
