import { describe, expect, it } from 'vitest';
import { keepWithin } from '#artwork/looks/keep-within.ts';
import { circle, rectangle } from '#artwork/looks/shapes.ts';

const toPoints = (d: string): [number, number][] =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('what of a form lies between two verticals', () => {
  it('is the form itself where all of it does', () => {
    expect(keepWithin(circle(50, 50, 40), 0, 100)).toBe(circle(50, 50, 40));
  });

  it('is cut off at them', () => {
    expect(toPoints(keepWithin(rectangle(-20, 10, 130, 60), 0, 100)).toSorted()).toEqual([
      [0, 10],
      [0, 60],
      [100, 10],
      [100, 60],
    ]);
  });

  it('keeps a round edge where it was', () => {
    const points = toPoints(keepWithin(circle(100, 100, 60), 0, 120));
    expect(Math.max(...points.map(([x]) => x))).toBe(120);
    for (const [x, y] of points.filter(([x]) => x < 120)) {
      expect(Math.hypot(x - 100, y - 100)).toBeGreaterThan(59.7);
      expect(Math.hypot(x - 100, y - 100)).toBeLessThan(60.3);
    }
  });

  it('is nothing where none of it does', () => {
    expect(keepWithin(circle(300, 50, 40), 0, 100)).toBe('');
  });
});
