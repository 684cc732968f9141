import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstPlace,
  mostZoom,
  movePlace,
  type PhotoPlace,
  toLeeway,
  toPhotoBox,
  zoomPlace,
} from '#domain/artwork/photo-place.ts';
import type { Box } from '#domain/identity/box.ts';
import { toPropertyOptions } from '../../../support/property-options.ts';

const frame: Box = { x: 10, y: 20, width: 200, height: 100 };
const photo = { widthPx: 4000, heightPx: 3000 };
const share = fc.double({ min: -1, max: 2, noNaN: true });
const side = fc.double({ min: 1, max: 5000, noNaN: true });
const anyFrame = fc.record({ x: side, y: side, width: side, height: side });
const anyPhoto = fc.record({
  widthPx: fc.integer({ min: 1, max: 9000 }),
  heightPx: fc.integer({ min: 1, max: 9000 }),
});
const anyPlace: fc.Arbitrary<PhotoPlace> = fc.record({
  x: share,
  y: share,
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
});

describe('the place of a photo in its frame', () => {
  it('begins in the middle, just as large as the frame asks for', () => {
    expect(toPhotoBox(photo, frame, firstPlace)).toEqual({ x: 10, y: -5, width: 200, height: 150 });
  });

  it('leaves nothing of any frame empty, wherever somebody has put it', () => {
    fc.assert(
      fc.property(anyPhoto, anyFrame, anyPlace, (any, into, place) => {
        const box = toPhotoBox(any, into, place);
        const off = into.width * into.height * 1e-9 + 1e-6;
        expect(box.x).toBeLessThanOrEqual(into.x + off);
        expect(box.y).toBeLessThanOrEqual(into.y + off);
        expect(box.x + box.width).toBeGreaterThanOrEqual(into.x + into.width - off);
        expect(box.y + box.height).toBeGreaterThanOrEqual(into.y + into.height - off);
      }),
      toPropertyOptions(300),
    );
  });

  it('follows the hand and stops at the edge', () => {
    const down = movePlace(photo, frame, firstPlace, 0, 10);
    expect(toPhotoBox(photo, frame, down).y).toBeCloseTo(5);
    const far = movePlace(photo, frame, firstPlace, 500, 500);
    expect(toPhotoBox(photo, frame, far)).toMatchObject({ x: 10, y: 20 });
  });

  it('keeps what lies below the fingers where it is while it grows', () => {
    const at = { x: 60, y: 70 };
    const toShare = (place: PhotoPlace) => {
      const box = toPhotoBox(photo, frame, place);
      return [(at.x - box.x) / box.width, (at.y - box.y) / box.height];
    };
    const [x = 0, y = 0] = toShare(firstPlace);
    const grown = toShare(zoomPlace(photo, frame, firstPlace, 2, at));
    expect(grown[0]).toBeCloseTo(x);
    expect(grown[1]).toBeCloseTo(y);
  });

  it('zooms between what covers and what would show its pixels', () => {
    expect(zoomPlace(photo, frame, firstPlace, 0.2).zoom).toBe(1);
    expect(zoomPlace(photo, frame, firstPlace, 99).zoom).toBe(mostZoom);
  });

  it('has nowhere to go along the side that just covers', () => {
    expect(toLeeway(photo, frame, 1)).toEqual({ x: 0, y: expect.closeTo(1 / 6) });
  });
});
