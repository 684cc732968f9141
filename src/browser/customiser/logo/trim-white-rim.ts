import { seenOpacity } from './count-colours.ts';
import type { Pixels } from './find-rim.ts';

/** A JPEG's white is not all white, least beside an edge; 0–255 in the darkest channel. */
const [whiteFrom, nearlyWhiteFrom] = [232, 200];

/**
 * A picture without the white that reaches its border: what is white within stays. The pixels are changed.
 * @returns the part in which something is left, or nothing where the border is not white, or nothing else is there
 */
export function trimWhiteRim(
  pixels: Pixels,
): { left: number; top: number; width: number; height: number } | undefined {
  const { rgba, width, height } = pixels;
  const toLeast = (at: number) => Math.min(rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0);
  const cleared = new Uint8Array(width * height);
  const queue: number[] = [];
  const clear = (at: number, from: number) => {
    if (cleared[at] || toLeast(at) < from) return;
    cleared[at] = 1;
    queue.push(at);
  };
  for (let x = 0; x < width; x += 1) for (const y of [0, height - 1]) clear(y * width + x, whiteFrom);
  for (let y = 0; y < height; y += 1) for (const x of [0, width - 1]) clear(y * width + x, whiteFrom);
  if (queue.length === 0) return undefined;
  const spread = (at: number, from: number) => {
    const x = at % width;
    if (x > 0) clear(at - 1, from);
    if (x < width - 1) clear(at + 1, from);
    if (at >= width) clear(at - width, from);
    if (at < width * (height - 1)) clear(at + width, from);
  };
  for (let next = 0; next < queue.length; next += 1) spread(queue[next] ?? 0, whiteFrom);
  // One step into what smoothing made of the edge.
  for (const at of [...queue]) spread(at, nearlyWhiteFrom);
  for (const at of queue) rgba[at * 4 + 3] = 0;
  return findSeen(pixels);
}

function findSeen({ rgba, width, height }: Pixels) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((rgba[(y * width + x) * 4 + 3] ?? 0) < seenOpacity) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
