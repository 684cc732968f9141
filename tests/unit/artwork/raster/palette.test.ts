import { describe, expect, it } from 'vitest';
import { startPalette, TooManyColoursError } from '#artwork/raster/palette.ts';

describe('a palette', () => {
  it('keeps what is painted as it is, each colour once', () => {
    const palette = startPalette(2);
    const [orange, nearly, again] = ['#E8500E', '#E8500F', '#e8500e'].map(palette.place);
    expect([orange, nearly, again]).toEqual([1, 2, 1]);
    expect([...palette.list()]).toEqual([0, 0, 0, 0, 232, 80, 14, 255, 232, 80, 15, 255]);
  });

  it('mixes two colours by sixteenths, and a colour with nothing as its share of it', () => {
    const palette = startPalette(2);
    const [black = 0, white = 0] = ['#000000', '#FFFFFF'].map(palette.place);
    const [grey, half] = [palette.blend(black, white, 4), palette.blend(0, white, 8)];
    const colours = palette.list();
    expect([...colours.subarray(grey * 4, grey * 4 + 4)]).toEqual([64, 64, 64, 255]);
    expect([...colours.subarray(half * 4, half * 4 + 4)]).toEqual([128, 128, 128, 128]);
  });

  it('takes a colour of an edge for one that is as near as it may be', () => {
    const palette = startPalette(2);
    const [dark = 0, light = 0, between = 0] = ['#000000', '#202020', '#121212'].map(palette.place);
    expect(palette.blend(dark, light, 8)).toBe(between);
    expect(startPalette(1).blend(0, 0, 8)).toBe(0);
  });

  it('says when there are more colours than a byte names', () => {
    const palette = startPalette(2);
    const placeAll = () => {
      for (let red = 0; red < 256; red += 1) palette.place(`#${red.toString(16).padStart(2, '0')}8000`);
    };
    expect(placeAll).toThrow(TooManyColoursError);
  });
});
