import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, startShapeFiller } from '#artwork/raster/fill-shapes.ts';
import { toOutline } from '#artwork/raster/outline.ts';

const asItIs = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** Levels of each pixel, row by row. */
function fill(
  d: string,
  width: number,
  height: number,
  { evenOdd = false, placing = asItIs } = {},
): number[][] {
  const rows = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  startShapeFiller(width, height).fill(toOutline(d), placing, evenOdd, (y, from, to, level) =>
    rows[y]?.fill(level, from, to),
  );
  return rows;
}

const sum = (rows: number[][]): number => rows.flat().reduce((all, level) => all + level, 0) / levels;

describe('a filled shape', () => {
  it('covers pixels wholly, in part and not at all', () => {
    expect(fill('M1 1H3.5V2.25H1Z', 5, 4)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 16, 16, 8, 0],
      [0, 4, 4, 2, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('is closed where its path leaves it open', () => {
    expect(fill('M0 0H2V2', 2, 2)).toEqual(fill('M0 0H2V2Z', 2, 2));
    expect(fill('M0 0H2V2', 2, 2)).toEqual([
      [8, 16],
      [0, 8],
    ]);
  });

  it('has a hole where another contour goes the other way, or by the rule of even and odd', () => {
    const hole = [
      [16, 16, 16],
      [16, 0, 16],
      [16, 16, 16],
    ];
    expect(fill('M0 0H3V3H0ZM1 1V2H2V1Z', 3, 3)).toEqual(hole);
    expect(fill('M0 0H3V3H0ZM1 1H2V2H1Z', 3, 3, { evenOdd: true })).toEqual(hole);
    expect(fill('M0 0H3V3H0ZM1 1H2V2H1Z', 3, 3).flat()).toEqual(new Array(9).fill(16));
  });

  it('stands where it is placed, also upside down', () => {
    const placing = { x: 3, y: 2, scaleX: 2, scaleY: -1 };
    expect(fill('M0 0H1V1H0Z', 6, 3, { placing })).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 16, 16, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it('covers the area of a circle, drawn as arcs', () => {
    const area = sum(fill('M2 20A18 18 0 0 1 38 20A18 18 0 0 1 2 20Z', 40, 40));
    // A thousandth and a half: lines stand for the curve, all of them inside.
    expect(Math.abs(area - Math.PI * 18 * 18)).toBeLessThan(2);
  });

  it('is cut at the sides of the picture as if the picture were larger', () => {
    const coordinate = fc.integer({ min: -300, max: 460 }).map((value) => value / 10);
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 6 }), fc.boolean(), (points, evenOdd) => {
        const d = `M${points.map((one) => one.join(' ')).join('L')}Z`;
        const cut = fill(d, 16, 16, { evenOdd });
        const placing = { ...asItIs, x: 32, y: 32 };
        const whole = fill(d, 80, 80, { evenOdd, placing });
        // Other sums round differently where a pixel lies between two levels.
        const differences = cut.flatMap((row, y) =>
          row.map((level, x) => Math.abs(level - (whole[y + 32]?.[x + 32] ?? 0))),
        );
        expect(Math.max(...differences)).toBeLessThan(2);
      }),
      { seed: 19, numRuns: 200 },
    );
  });

  it('leaves nothing behind for the next one', () => {
    const filler = startShapeFiller(8, 8);
    const painted: number[] = [];
    filler.fill(toOutline('M-5 -5L20 3L3 20Z'), asItIs, false, () => undefined);
    filler.fill(toOutline('M2 2H3V3H2Z'), asItIs, false, (...stretch) => painted.push(...stretch));
    expect(painted).toEqual([2, 2, 3, levels]);
  });
});
