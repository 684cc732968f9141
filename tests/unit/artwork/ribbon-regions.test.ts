import { describe, expect, it } from 'vitest';
import { toCanvas, toStage } from '#artwork/canvas.ts';
import { placeRibbon } from '#artwork/looks/ribbon-regions.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';

const formats: FormatId[] = [
  'vuong',
  'story',
  'a3',
  'man-hinh',
  'pano-4x3m',
  'bang-ron-3x1m',
  'bang-ron-6x1m',
  'co-phuon-0.6x2m',
];

describe('the large ribbon', () => {
  it.each(formats)('is whole but for its tails, and beside or below the words: %s', (id) => {
    const canvas = toStage(toCanvas(toFormat(id)));
    const { ribbon, field, sign } = placeRibbon(canvas, 1);
    const { left, top, width, height } = canvas.trim;
    expect(ribbon.left).toBeGreaterThanOrEqual(left);
    expect(ribbon.left + ribbon.width).toBeLessThanOrEqual(left + width);
    expect(ribbon.top).toBeGreaterThanOrEqual(top);
    // The strands cross at two thirds of its height.
    expect(ribbon.top + 0.75 * ribbon.height).toBeLessThan(top + height);
    for (const { left: start, width: across, top: begin, height: down } of [field, sign]) {
      const isBeside = start + across <= ribbon.left;
      expect(isBeside || begin + down <= ribbon.top).toBe(true);
    }
  });
});
