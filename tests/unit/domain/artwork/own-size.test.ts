import { describe, expect, it } from 'vitest';
import { toOwnFormat, toOwnSizeProblem } from '#domain/artwork/own-size.ts';

describe('a size of one’s own', () => {
  it.each([
    [{ width: 0.6, height: 2.4, unit: 'm' }, undefined],
    [{ width: 10, height: 1, unit: 'm' }, undefined],
    [{ width: 100, height: 401, unit: 'mm' }, 'too-narrow'],
    [{ width: 1001, height: 100, unit: 'px' }, 'too-wide'],
    [{ width: 99, height: 99, unit: 'px' }, 'too-small'],
    [{ width: 4097, height: 4000, unit: 'px' }, 'too-large'],
    [{ width: Number.NaN, height: 1, unit: 'm' }, 'not-a-size'],
    [{ width: -2, height: -1, unit: 'm' }, 'not-a-size'],
  ] as const)('has its problem named: %o', (size, problem) => {
    expect(toOwnSizeProblem(size)).toBe(problem);
  });

  it('is drawn in true size with a knife’s bleed when it is a sheet', () => {
    expect(toOwnFormat({ width: 300, height: 500, unit: 'mm' })).toMatchObject({
      id: 'kho-300x500mm',
      medium: 'print',
      bleedMm: 3,
      scale: 1,
    });
  });

  it('is drawn at 1:10 with room for a hem when it is large', () => {
    expect(toOwnFormat({ width: 2.5, height: 0.8, unit: 'm' })).toMatchObject({
      widthMm: 2500,
      heightMm: 800,
      bleedMm: 30,
      scale: 10,
    });
  });

  it('throws for a size that cannot be', () => {
    expect(() => toOwnFormat({ width: 1, height: 9, unit: 'm' })).toThrow(RangeError);
  });
});
