import { describe, expect, it } from 'vitest';
import { startColourPlaces } from '#build/render/encoders/place-colours.ts';

describe('startColourPlaces', () => {
  it('numbers colours as they come, and knows them again', () => {
    const places = startColourPlaces(4);
    const [white, clear, orange] = [-1, 0, 0xff0e50e8 | 0];
    expect([white, clear, orange, clear, white].map(places.find)).toEqual([0, 1, 2, 1, 0]);
    expect(places.list()).toEqual([0xffffffff, 0, 0xff0e50e8]);
  });

  it('holds as many as were announced, alike ones too', () => {
    const places = startColourPlaces(3000);
    const colours = Array.from({ length: 3000 }, (_, at) => (at << 20) | (at >> 6));
    const different = [...new Set(colours)];
    expect(colours.map(places.find)).toEqual(colours.map((colour) => different.indexOf(colour)));
    expect(places.list()).toEqual(different.map((colour) => colour >>> 0));
  });
});
