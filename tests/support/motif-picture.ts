import { Resvg } from '@resvg/resvg-js';
import { type MotifPart, motifBox } from '#artwork/motifs/motif.ts';

const pixels = 480;

export type IsSeen = (part: MotifPart) => boolean;

/**
 * What is seen of some parts, as lightness per pixel; the others hide what lies under them. Red, green and blue are
 * drawn apart, so that one picture answers three questions.
 */
function rasterise(parts: readonly MotifPart[], questions: readonly IsSeen[]): Uint8Array[] {
  const toFill = (part: MotifPart): string =>
    `#${[0, 1, 2].map((channel) => (questions[channel]?.(part) ? 'f' : '0')).join('')}`;
  const paths = parts.map((part) => `<path d="${part.d}" fill="${toFill(part)}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${motifBox} ${motifBox}"><path d="M0 0h240v240H0z" fill="#000"/>${paths}</svg>`;
  const rgba = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: { loadSystemFonts: false },
  }).render().pixels;
  return questions.map((_, channel) => {
    const grey = new Uint8Array(pixels * pixels);
    for (let at = 0; at < grey.length; at++) grey[at] = rgba[at * 4 + channel] as number;
    return grey;
  });
}

/** Answers any number of questions, three in a picture. */
export const rasteriseAll = (parts: readonly MotifPart[], questions: readonly IsSeen[]): Uint8Array[] =>
  questions.flatMap((_, at) => (at % 3 === 0 ? rasterise(parts, questions.slice(at, at + 3)) : []));

/** A bit a pixel, row after row: the word of 32 pixels is what makes hundreds of pictures quick to look through. */
export type Mask = Uint32Array;
const rowWords = pixels / 32;

/** The pixels that a rule picks. */
export function toMask(grey: Uint8Array, isIn: (value: number) => boolean): Mask {
  const mask = new Uint32Array(grey.length / 32);
  for (let at = 0; at < grey.length; at++) {
    if (isIn(grey[at] as number)) mask[at >>> 5] = (mask[at >>> 5] as number) | (1 << (at & 31));
  }
  return mask;
}

export const both = (one: Mask, other: Mask): Mask => one.map((word, at) => word & (other[at] as number));
const without = (one: Mask, other: Mask): Mask => one.map((word, at) => word & ~(other[at] as number));

/** A square kernel of 3 pixels, 1.5 units: every pixel takes the least (erosion) or the most around it. */
function spread(mask: Mask, pick: 'least' | 'most'): Mask {
  const join = (one: number, two: number, three: number): number =>
    pick === 'least' ? one & two & three : one | two | three;
  const aside = mask.map((word, at) => {
    const [before = 0, after = 0] = [mask[at - 1], mask[at + 1]];
    return join((word << 1) | (before >>> 31), word, (word >>> 1) | (after << 31));
  });
  // Beyond the picture's edge lies what lies at it.
  return aside.map((word, at) => join(aside[at - rowWords] ?? word, word, aside[at + rowWords] ?? word));
}
export const erode = (mask: Mask): Mask => spread(mask, 'least');
export const dilate = (mask: Mask): Mask => spread(mask, 'most');

/** The largest connected patch of pixels, which corners do not make and slivers do. */
export function measurePatch(mask: Mask): number {
  const left = Uint32Array.from(mask);
  const stack: number[] = [];
  const visit = (at: number): void => {
    const word = left[at >> 5] ?? 0;
    const bit = 1 << (at & 31);
    if ((word & bit) === 0) return;
    left[at >> 5] = word & ~bit;
    stack.push(at);
  };
  let largest = 0;
  for (const word of left.keys()) {
    while (left[word]) {
      visit(word * 32 + 31 - Math.clz32(left[word]));
      let size = 0;
      for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        size++;
        visit(at - 1);
        visit(at + 1);
        visit(at - pixels);
        visit(at + pixels);
      }
      largest = Math.max(largest, size);
    }
  }
  return largest;
}

export const isSeen = (value: number): boolean => value >= 128;
export const lostByOpening = (mask: Mask): number => measurePatch(without(mask, dilate(erode(mask))));
