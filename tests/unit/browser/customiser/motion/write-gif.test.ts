import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { choosePalette } from '#browser/customiser/motion/choose-palette.ts';
import { writeGif } from '#browser/customiser/motion/write-gif.ts';

/** A field of colours that no run of equal pixels makes easy; the same each time. */
const toPixels = (count: number, colours: number) =>
  Uint8Array.from({ length: count }, (_, at) => ((at * 7919) ^ (at >> 3)) % colours);

describe('a GIF', () => {
  it('is read by others as it was written, past the point where its codes begin anew', async () => {
    const [width, height] = [200, 150];
    const palette = Array.from({ length: 256 }, (_, at) => (at << 16) | ((255 - at) << 8) | (at >> 1));
    const pixels = toPixels(width * height, 256);
    const gif = writeGif(width, height, palette, [{ left: 0, top: 0, width, height, pixels, delay: 8 }]);
    const { data, info } = await sharp(gif).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, height]);
    const wrong = pixels.findIndex((place, at) => {
      const colour = ((data[at * 3] ?? 0) << 16) | ((data[at * 3 + 1] ?? 0) << 8) | (data[at * 3 + 2] ?? 0);
      return colour !== palette[place];
    });
    expect(wrong).toBe(-1);
  });

  it('moves, for ever, each frame laid over those before', async () => {
    const frame = { left: 0, top: 0, width: 4, height: 4, pixels: new Uint8Array(16), delay: 50 };
    const dot = { left: 2, top: 1, width: 1, height: 1, pixels: Uint8Array.of(1), delay: 8 };
    const gif = writeGif(4, 4, [0xffffff, 0xc23a08], [frame, dot]);
    const facts = await sharp(gif, { animated: true }).metadata();
    expect([facts.pages, facts.loop, facts.delay]).toEqual([2, 0, [500, 80]]);
    const { data } = await sharp(gif, { page: 1 }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray((1 * 4 + 2) * 3, (1 * 4 + 2) * 3 + 3)]).toEqual([0xc2, 0x3a, 0x08]);
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });
});

describe('a palette', () => {
  it('holds the commonest colours, and gives each pixel the nearest', () => {
    const rgba = Uint8ClampedArray.from([...Array(9).fill([232, 80, 14, 255]), [255, 255, 255, 255]].flat());
    const { palette, toPlaces } = choosePalette([rgba]);
    expect(palette).toEqual([0xe8500e, 0xffffff]);
    expect([...toPlaces(Uint8ClampedArray.from([230, 90, 20, 255, 240, 240, 240, 255]))]).toEqual([0, 1]);
  });
});
