import { countColours, seenOpacity } from './count-colours.ts';

/** Pixels of a picture, four bytes each, their colours not multiplied by their opacity. */
export interface Pixels {
  rgba: Uint8ClampedArray;
  width: number;
  height: number;
}

/** How deep the rim is taken, as a share of the shorter side: past what smoothing has blended, within any drawn edge. */
const depthShare = 0.012;
/** A colour with less of the rim is a flaw of it. */
const smallestShare = 0.12;

/** The colours along a picture's edge, where it meets what it stands on, as `#RRGGBB`, the picture's own border included. */
export function findRim({ rgba, width, height }: Pixels): string[] {
  const depth = Math.max(1, Math.round(Math.min(width, height) * depthShare));
  const isSeen = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (rgba[(y * width + x) * 4 + 3] ?? 0) >= seenOpacity;
  const colours = countColours();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (!isSeen(x, y)) continue;
      const isInside =
        isSeen(x - depth, y) && isSeen(x + depth, y) && isSeen(x, y - depth) && isSeen(x, y + depth);
      if (!isInside) colours.add(rgba, (y * width + x) * 4);
    }
  return colours.list(smallestShare);
}

/** Directions in which an outline is looked at. */
const directions = 72;
/** By how much of the radius an outline may leave the circle, and in which share of the directions. */
const [mostOff, leastOn] = [0.06, 0.95];

/** Whether what is seen ends in a circle that fills the picture. */
export function isRound({ rgba, width, height }: Pixels): boolean {
  const radius = Math.min(width, height) / 2;
  if (Math.abs(width - height) > radius * 2 * mostOff) return false;
  const reach = (angle: number): number => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    // From the picture's corner inwards to the first pixel that is seen.
    for (let at = Math.ceil(radius * Math.SQRT2); at > 0; at -= 1) {
      const [x, y] = [Math.floor(width / 2 + dx * at), Math.floor(height / 2 + dy * at)];
      const isIn = x >= 0 && y >= 0 && x < width && y < height;
      if (isIn && (rgba[(y * width + x) * 4 + 3] ?? 0) >= seenOpacity) return at;
    }
    return 0;
  };
  const on = Array.from({ length: directions }, (_, at) => reach((2 * Math.PI * at) / directions)).filter(
    (reached) => Math.abs(reached - radius) <= radius * mostOff + 1,
  );
  return on.length >= directions * leastOn;
}
