import { describe, expect, it } from 'vitest';
import { measureExtents } from '#artwork/setting/glyph-extents.ts';
import { capitalsLeading, sentenceLeading } from '#artwork/setting/setting.ts';
import { toBaselineDistance, toBaselineDistances } from '#artwork/setting/skyline.ts';

const toLine = (text: string, shift = 0) => ({
  size: 1,
  extents: measureExtents(text, 700).map((extent) => ({
    ...extent,
    left: extent.left + shift,
    right: extent.right + shift,
  })),
});

describe('measureExtents', () => {
  it('reaches to the marks on top of each other and below', () => {
    const [plain, stacked, dotted] = ['e', 'ế', 'ẹ'].map((letter) => measureExtents(letter, 900)[0]);
    expect(stacked?.above).toBeGreaterThan((plain?.above ?? 0) + 0.3);
    expect(dotted?.below).toBeGreaterThan((plain?.below ?? 0) + 0.15);
  });

  it('leaves spaces out and goes from left to right', () => {
    const lefts = measureExtents('Tổ ấm', 700).map(({ left }) => left);
    expect(lefts).toHaveLength(4);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  });
});

describe('toBaselineDistance', () => {
  it('needs 1.48 em of capitals whose marks meet, 1.28 of others', () => {
    expect(toBaselineDistance(toLine('Ệ'), toLine('Ế'), capitalsLeading)).toBeCloseTo(1.48, 1);
    expect(toBaselineDistance(toLine('NAM'), toLine('HAI'), capitalsLeading)).toBe(1.28);
  });

  it('closes up where a mark has no other over it', () => {
    const meeting = toBaselineDistance(toLine('ggg'), toLine('ế'), sentenceLeading);
    const beside = toBaselineDistance(toLine('ggg'), toLine('ế', 3), sentenceLeading);
    expect(beside).toBeLessThan(meeting);
  });

  it('keeps 0.08 em between marks even where less is asked for', () => {
    const [upper, lower] = [toLine('g'), toLine('ế')];
    const ink = (upper.extents[0]?.below ?? 0) + (lower.extents[0]?.above ?? 0);
    expect(toBaselineDistance(upper, lower, { air: 0, smallest: 0 })).toBeCloseTo(ink + 0.08, 6);
  });

  it('makes an even rhythm of the largest distance', () => {
    const lines = [toLine('nam'), toLine('ga'), toLine('ế'.repeat(3))];
    const [first, second] = toBaselineDistances(lines, sentenceLeading);
    expect(first).toBe(second);
    expect(second).toBe(toBaselineDistance(toLine('ga'), toLine('ế'.repeat(3)), sentenceLeading));
  });

  it('lets a line of another size be as near as its own marks allow, unless all are to be even', () => {
    const [small, large] = [toLine('ế'.repeat(3)), { ...toLine('ga'), size: 2 }];
    const lines = [small, small, large];
    const [first = 0, second = 0] = toBaselineDistances(lines, sentenceLeading);
    expect(second).not.toBe(first);
    expect(toBaselineDistances(lines, sentenceLeading, true)).toEqual(
      [1, 1].map(() => Math.max(first, second)),
    );
  });
});
