import { describe, expect, it } from 'vitest';
import {
  clampPlace,
  firstPlace,
  mostZoom,
  movePlace,
  type PhotoRoom,
  toPhotoBox,
  zoomPlace,
} from '#browser/customiser/photo/photo-place.ts';

const wide: PhotoRoom = { ratio: 2, opening: 0.8 };
const tall: PhotoRoom = { ratio: 0.5, opening: 0.8 };

describe('the place of a photo in its frame', () => {
  it('covers the opening with the shorter side, in the middle', () => {
    const round = (box: object) => Object.values(box).map((length) => Math.round(length));
    expect(round(toPhotoBox(wide, firstPlace, 1000))).toEqual([-300, 100, 1600, 800]);
    expect(round(toPhotoBox(tall, firstPlace, 1000))).toEqual([100, -300, 800, 1600]);
  });

  it('moves along the longer side as far as the photo reaches, and not along the other', () => {
    expect(movePlace(wide, firstPlace, 0.1, 0.1)).toEqual({ x: 0.1, y: 0, zoom: 1 });
    expect(movePlace(wide, firstPlace, -9, 0)).toEqual({ x: -0.4, y: 0, zoom: 1 });
    expect(movePlace(tall, firstPlace, 9, 9)).toEqual({ x: 0, y: 0.4, zoom: 1 });
  });

  it('never leaves an edge of the opening empty', () => {
    for (const room of [wide, tall, { ratio: 1, opening: 0.8 }])
      for (const zoom of [0.2, 1, 2.5, 99])
        for (const [x, y] of [
          [0, 0],
          [5, -5],
          [-0.3, 0.2],
        ] as const) {
          const box = toPhotoBox(room, clampPlace(room, { x, y, zoom }), 1);
          expect(box.left).toBeLessThanOrEqual(0.1 + 1e-9);
          expect(box.top).toBeLessThanOrEqual(0.1 + 1e-9);
          expect(box.left + box.width).toBeGreaterThanOrEqual(0.9 - 1e-9);
          expect(box.top + box.height).toBeGreaterThanOrEqual(0.9 - 1e-9);
        }
  });

  it('keeps what is pointed at where it is when it grows', () => {
    const at = { x: 0.2, y: -0.1 };
    const before = toPhotoBox(wide, firstPlace, 1);
    const after = toPhotoBox(wide, zoomPlace(wide, firstPlace, 2, at), 1);
    const toShare = (box: typeof before) => [
      (0.5 + at.x - box.left) / box.width,
      (0.5 + at.y - box.top) / box.height,
    ];
    for (const [axis, share] of toShare(after).entries())
      expect(share).toBeCloseTo(toShare(before)[axis] ?? 0);
  });

  it('grows to the most and shrinks to what covers', () => {
    expect(zoomPlace(wide, firstPlace, 100).zoom).toBe(mostZoom);
    const moved = movePlace(wide, zoomPlace(wide, firstPlace, 3), 9, 9);
    expect(zoomPlace(wide, moved, 0.1)).toEqual({ x: 0.4, y: 0, zoom: 1 });
  });
});
