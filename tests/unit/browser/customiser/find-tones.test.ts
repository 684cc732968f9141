import { describe, expect, it } from 'vitest';
import { findTones } from '#browser/customiser/logo/find-tones.ts';

const toPixels = (...pixels: number[][]) => Uint8ClampedArray.from(pixels.flat());
const many = (count: number, pixel: number[]) => Array.from({ length: count }, () => pixel);

describe('the tones of a logo', () => {
  it('are none to speak of where it is opaque', () => {
    expect(findTones(toPixels(...many(9, [0, 80, 192, 255])))).toBeUndefined();
  });

  it('are those of its visible parts, without rare edges', () => {
    const pixels = [...many(50, [0, 0, 0, 0]), ...many(49, [0, 80, 192, 255]), [90, 120, 200, 255]];
    expect(findTones(toPixels(...pixels))).toEqual(['#0050C0']);
  });

  it('are an empty list where nothing can be seen', () => {
    expect(findTones(toPixels(...many(9, [255, 0, 0, 20])))).toEqual([]);
  });
});
