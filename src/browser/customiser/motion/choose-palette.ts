/** As many colours as a GIF holds. */
const most = 256;
/** Bits of a channel within which colours count as one. */
const bits = 5;

/** The commonest colours of some pictures, as 0xRRGGBB, and what gives the nearest one's place for a pixel. */
export function choosePalette(pictures: readonly Uint8ClampedArray[]): {
  palette: number[];
  toPlaces: (rgba: Uint8ClampedArray) => Uint8Array<ArrayBuffer>;
} {
  const counts = new Map<number, { count: number; colour: number }>();
  for (const rgba of pictures)
    for (let at = 0; at < rgba.length; at += 4) {
      const colour = toColour(rgba, at);
      const key = toKey(colour);
      const bin = counts.get(key);
      if (bin) bin.count += 1;
      else counts.set(key, { count: 1, colour });
    }
  const palette = [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ colour }) => colour);
  const nearest = new Map<number, number>();
  const find = (colour: number): number => {
    const key = toKey(colour);
    const known = nearest.get(key);
    if (known !== undefined) return known;
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [at, one] of palette.entries()) {
      const distance = toDistance(one, colour);
      if (distance < least) [best, least] = [at, distance];
    }
    nearest.set(key, best);
    return best;
  };
  return {
    palette,
    toPlaces(rgba) {
      const places = new Uint8Array(rgba.length / 4);
      for (let at = 0; at < places.length; at += 1) places[at] = find(toColour(rgba, at * 4));
      return places;
    },
  };
}

const toColour = (rgba: Uint8ClampedArray, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

const toKey = (colour: number): number =>
  (((colour >> (24 - bits)) & 31) << 10) |
  (((colour >> (16 - bits)) & 31) << 5) |
  ((colour >> (8 - bits)) & 31);

/** Squared, with green counting most, as eyes have it. */
function toDistance(a: number, b: number): number {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return 3 * red * red + 6 * green * green + blue * blue;
}
