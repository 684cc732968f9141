import { describe, expect, it } from 'vitest';
import { placeImage, toClipPath } from '#artwork/place-image.ts';

const item = { kind: 'image', x: 10, y: 20, width: 100, height: 50, href: 'a', ground: '#FFFFFF' } as const;
const square = { width: 8, height: 8 };

describe('placeImage', () => {
  it.each([undefined, 'fill'] as const)('gives an image all of its box when its fit is %s', (fit) => {
    expect(placeImage({ ...item, fit }, square)).toEqual({
      box: { x: 10, y: 20, width: 100, height: 50 },
      cuts: [],
    });
  });

  it('covers the box with the middle of an image, cut at the box', () => {
    expect(placeImage({ ...item, fit: 'cover' }, square)).toEqual({
      box: { x: 10, y: -5, width: 100, height: 100 },
      cuts: ['M10 20h100v50h-100z'],
    });
    const { box } = placeImage({ ...item, fit: 'cover' }, { width: 40, height: 10 });
    expect(box).toEqual({ x: -40, y: 20, width: 200, height: 50 });
  });

  it('cuts at the clip too', () => {
    const clip = { kind: 'circle', x: 60, y: 45, radius: 25 } as const;
    expect(placeImage({ ...item, clip }, square).cuts).toEqual([toClipPath(clip)]);
    expect(placeImage({ ...item, clip, fit: 'cover' }, square).cuts).toHaveLength(2);
  });

  it('draws a circle as two arcs', () => {
    expect(toClipPath({ kind: 'circle', x: 60, y: 45, radius: 25 })).toBe(
      'M35 45a25 25 0 0 1 50 0a25 25 0 0 1 -50 0z',
    );
  });
});
