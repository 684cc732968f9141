/** Numbers colours in the order in which they are first met. */
export interface ColourPlaces {
  /** The place of a colour, counted from 0. @param colour RGBA in the bytes of a signed number. */
  find: (colour: number) => number;
  /** Each colour by its place, unsigned. */
  list: () => number[];
}

/** Spreads neighbouring colours over the table: 2³² over the golden ratio, as Knuth has it. */
const spread = 0x9e3779b1;

/**
 * A table of open addresses. Of a `Map` each look costs ten times as much here, where a picture asks for every one of
 * its edges' pixels, since colours above 2³¹ are no small integers to it.
 * @param most colours that are ever asked for
 */
export function startColourPlaces(most: number): ColourPlaces {
  const bits = Math.ceil(Math.log2(most)) + 2;
  const mask = 2 ** bits - 1;
  const colours = new Int32Array(mask + 1);
  /** One more than the place; 0 where none is. */
  const taken = new Uint32Array(mask + 1);
  const met: number[] = [];
  return {
    find(colour) {
      let at = Math.imul(colour, spread) >>> (32 - bits);
      while (taken[at] !== 0) {
        if (colours[at] === colour) return (taken[at] as number) - 1;
        at = (at + 1) & mask;
      }
      colours[at] = colour;
      taken[at] = met.push(colour >>> 0);
      return met.length - 1;
    },
    list: () => met,
  };
}
