import { levels } from './fill-shapes.ts';

/** The colours of a picture that has few: what is painted, and what lies between two of them along their edges. */
export interface Palette {
  /** The number of a colour that is painted as it is. @param fill `#RRGGBB` */
  place: (fill: string) => number;
  /** The number of what shows where `over` covers a share of `under`. @param level of `levels` */
  blend: (under: number, over: number, level: number) => number;
  /** RGBA of each number, four bytes each, the colours multiplied by their alpha. */
  list: () => Uint8Array;
}

/** As many as a byte names. */
const most = 256;

/** More colours than a palette holds, which only a picture of very many fills has. */
export class TooManyColoursError extends Error {}

/**
 * Begins with number 0, which is nothing: transparent.
 * @param near steps of 255 a channel within which a colour of an edge takes another's number
 */
export function startPalette(near: number): Palette {
  const colours = new Uint8Array(most * 4);
  let count = 1;
  const placed = new Map<string, number>();
  const blends: (Int16Array | undefined)[] = [];

  function find(red: number, green: number, blue: number, alpha: number, step: number): number {
    for (let number = 0; number < count; number += 1) {
      const at = number * 4;
      if (
        Math.abs((colours[at] as number) - red) <= step &&
        Math.abs((colours[at + 1] as number) - green) <= step &&
        Math.abs((colours[at + 2] as number) - blue) <= step &&
        Math.abs((colours[at + 3] as number) - alpha) <= step
      )
        return number;
    }
    return -1;
  }

  function add(red: number, green: number, blue: number, alpha: number): number {
    if (count === most) throw new TooManyColoursError(`The picture has more than ${most} colours`);
    colours.set([red, green, blue, alpha], count * 4);
    count += 1;
    return count - 1;
  }

  function mix(under: number, over: number, level: number): number {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 1, 2, 3].map((channel) => {
      const from = colours[under * 4 + channel] as number;
      const to = colours[over * 4 + channel] as number;
      return Math.round(from + ((to - from) * level) / levels);
    });
    const known = find(red, green, blue, alpha, near);
    return known < 0 ? add(red, green, blue, alpha) : known;
  }

  return {
    place(fill) {
      const known = placed.get(fill);
      if (known !== undefined) return known;
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(fill.slice(at, at + 2), 16),
      );
      const same = find(red, green, blue, 255, 0);
      const number = same < 0 ? add(red, green, blue, 255) : same;
      placed.set(fill, number);
      return number;
    },
    blend(under, over, level) {
      let known = blends[over];
      if (!known) {
        known = new Int16Array(most * levels).fill(-1);
        blends[over] = known;
      }
      const at = under * levels + level;
      const number = known[at] as number;
      if (number >= 0) return number;
      const mixed = mix(under, over, level);
      known[at] = mixed;
      return mixed;
    },
    list: () => colours.subarray(0, count * 4),
  };
}
