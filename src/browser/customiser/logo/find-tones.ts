import { countColours, seenOpacity } from './count-colours.ts';

/** Beside this share of a logo its other colours are edges and shades. */
const smallestShare = 0.04;

/**
 * The colours of a picture with transparent parts, as `#RRGGBB`; nothing for an opaque one, none for one
 * that nobody can see.
 * @param rgba four bytes a pixel, its colours not multiplied by their opacity.
 */
export function findTones(rgba: Uint8ClampedArray): string[] | undefined {
  const colours = countColours();
  let clear = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < seenOpacity) clear += 1;
    else colours.add(rgba, at);
  }
  return clear === 0 ? undefined : colours.list(smallestShare);
}
