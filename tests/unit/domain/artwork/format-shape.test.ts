import { describe, expect, it } from 'vitest';
import { formats, toAspect } from '#domain/artwork/format.ts';
import { toFormatShapes } from '#domain/artwork/format-shape.ts';

const box = { width: 64, height: 44 };
const shapes = toFormatShapes(formats, box);
const toShape = (id: string) => {
  const shape = shapes.find((each) => each.id === id);
  if (!shape) throw new Error(`No shape of ${id}`);
  return shape;
};

describe('the shapes that formats are chosen by', () => {
  it('lie in their box', () => {
    expect(shapes.filter(({ width, height }) => width > box.width || height > box.height)).toEqual([]);
    expect(shapes).toHaveLength(formats.length);
  });

  it('are as long beside each other as the prints are', () => {
    expect(toShape('bang-ron-6x1m').width / toShape('bang-ron-3x1m').width).toBeCloseTo(2, 1);
    expect(toShape('a3').height / toShape('a4').height).toBeCloseTo(Math.SQRT2, 1);
  });

  it('have the proportions of what they stand for', () => {
    const square = toShape('vuong');
    expect(square.width).toBe(square.height);
    const poster = formats.find(({ id }) => id === 'a1');
    expect(toShape('a1').width / toShape('a1').height).toBeCloseTo(poster ? toAspect(poster) : 0, 1);
  });
});
