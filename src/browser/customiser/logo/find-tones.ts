/** Beside this share of a logo its other colours are edges and shades. */
const smallestShare = 0.04;
/** Opacity from which a pixel is seen, 0–255. */
const seenOpacity = 128;

/**
 * The colours of a picture with transparent parts, as `#RRGGBB`; nothing for an opaque one, none for one
 * that nobody can see.
 * @param rgba four bytes a pixel, its colours not multiplied by their opacity.
 */
export function findTones(rgba: Uint8ClampedArray): string[] | undefined {
  const bins = new Map<number, { count: number; sums: [number, number, number] }>();
  let [seen, clear] = [0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = rgba.subarray(at, at + 4);
    if (opacity < seenOpacity) {
      clear += 1;
      continue;
    }
    seen += 1;
    // Eight steps a channel: what looks alike falls together.
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    const { count, sums } = bins.get(key) ?? { count: 0, sums: [0, 0, 0] };
    bins.set(key, { count: count + 1, sums: [sums[0] + red, sums[1] + green, sums[2] + blue] });
  }
  if (clear === 0) return undefined;
  return [...bins.values()]
    .filter(({ count }) => count >= seen * smallestShare)
    .map(({ count, sums }) => `#${sums.map((sum) => toHex(sum / count)).join('')}`);
}

const toHex = (value: number): string => Math.round(value).toString(16).padStart(2, '0').toUpperCase();
