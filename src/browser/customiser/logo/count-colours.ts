/** Opacity from which a pixel is seen, 0–255. */
export const seenOpacity = 128;

/** Counts colours that look alike together. */
export interface ColourCount {
  /** @param at the pixel's place in bytes */
  add: (rgba: Uint8ClampedArray, at: number) => void;
  /** Those that have at least this share of all that was added, as `#RRGGBB`. */
  list: (smallestShare: number) => string[];
}

export function countColours(): ColourCount {
  const bins = new Map<number, { count: number; sums: [number, number, number] }>();
  let all = 0;
  return {
    add(rgba, at) {
      const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
      // Eight steps a channel: what looks alike falls together.
      const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
      const bin = bins.get(key) ?? { count: 0, sums: [0, 0, 0] };
      bin.count += 1;
      bin.sums[0] += red;
      bin.sums[1] += green;
      bin.sums[2] += blue;
      bins.set(key, bin);
      all += 1;
    },
    list: (smallestShare) =>
      [...bins.values()]
        .filter(({ count }) => count >= all * smallestShare)
        .map(({ count, sums }) => `#${sums.map((sum) => toHex(sum / count)).join('')}`),
  };
}

const toHex = (value: number): string => Math.round(value).toString(16).padStart(2, '0').toUpperCase();
