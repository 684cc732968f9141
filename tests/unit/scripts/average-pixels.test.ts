import { expect, it } from 'vitest';
import { averagePixels } from '../../../scripts/measure/renderers/average-pixels.ts';

const toGrey = (...shades: number[]) => Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade]));
const toShades = (data: Uint8Array) => [...data].filter((_, at) => at % 3 === 0);

it('averages squares from the upper left corner, with white paper beyond the picture', () => {
  const picture = { width: 3, height: 2, data: toGrey(0, 100, 40, 200, 100, 80) };
  const { data } = averagePixels(picture, 2, { width: 2, height: 1 });
  expect(toShades(data)).toEqual([100, 158]);
});

it('cuts off what one program has rounded up', () => {
  const picture = { width: 3, height: 1, data: toGrey(10, 20, 30) };
  expect(toShades(averagePixels(picture, 1, { width: 2, height: 1 }).data)).toEqual([10, 20]);
});
