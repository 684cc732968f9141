import { describe, expect, it } from 'vitest';
import { choosePlate } from '#artwork/looks/logo-plate.ts';
import { findRim, isRound, type Pixels } from '#browser/customiser/logo/find-rim.ts';
import { findTones } from '#browser/customiser/logo/find-tones.ts';
import { trimWhiteRim } from '#browser/customiser/logo/trim-white-rim.ts';
import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import type { LogoPlate } from '#domain/artwork/unit-style.ts';
import { toTestJob } from '../../../support/artwork-job.ts';
import {
  paintEmblem,
  paintOnWhite,
  paintPhoto,
  paintRedRim,
  paintRoundel,
  paintWhiteStrokes,
  paintWordmark,
} from '../../../support/made-logos.ts';

const { colours } = toTestJob();

function toLogo(pixels: Pixels): AgencyLogo {
  const tones = findTones(pixels.rgba);
  return {
    href: '',
    widthPx: pixels.width,
    heightPx: pixels.height,
    ...(tones && { tones }),
    rim: findRim(pixels),
    ...(tones && isRound(pixels) && { isRound: true }),
  };
}

const on = (field: string, pixels: Pixels, plate?: LogoPlate) =>
  choosePlate(toLogo(pixels), { field, words: field === '#FFFFFF' ? '#000000' : '#FFFFFF', plate }, colours);

describe('the rim of a logo', () => {
  it.each([
    ['a gold one around red', paintEmblem(), ['#FFCD00']],
    ['a red one around gold', paintRedRim(), ['#C81018']],
    ['a blue one around white', paintRoundel(), ['#0050C0']],
    ['of white strokes', paintWhiteStrokes(), ['#FFFFFF']],
    ['of letters', paintWordmark(), ['#102860']],
  ])('is %s', (_what, pixels, rim) => {
    expect(findRim(pixels)).toEqual(rim);
  });

  it('of a picture on white is the white', () => {
    const rim = findRim(paintOnWhite());
    expect(rim).toHaveLength(1);
    expect(rim[0]).toMatch(/^#F[A-F]F[A-F]F[A-F]$/);
  });
});

describe('a logo', () => {
  it.each([
    ['an emblem', paintEmblem(), true],
    ['a roundel', paintRoundel(), true],
    ['strokes', paintWhiteStrokes(), false],
    ['a wordmark', paintWordmark(), false],
  ])('of %s is round or not', (_what, pixels, round) => {
    expect(isRound(pixels)).toBe(round);
  });

  it.each([
    ['a round opaque emblem with a gold rim gets no tile on dark red', '#7A1206', paintEmblem(), undefined],
    ['a red rim gets none on white, though its gold is as pale as that', '#FFFFFF', paintRedRim(), undefined],
    ['a red rim gets a disc on orange', '#E8500E', paintRedRim(), 'round'],
    ['a gold rim gets a disc on white', '#FFFFFF', paintEmblem(), 'round'],
    ['a blue roundel gets none on white', '#FFFFFF', paintRoundel(), undefined],
    ['a blue roundel gets a disc on orange', '#E8500E', paintRoundel(), 'round'],
    ['white strokes get none on orange', '#E8500E', paintWhiteStrokes(), undefined],
    ['white strokes get a plate on white', '#FFFFFF', paintWhiteStrokes(), 'square'],
    ['a photograph brings its ground along to orange', '#E8500E', paintPhoto(), undefined],
    ['a photograph brings its ground along to white', '#FFFFFF', paintPhoto(), undefined],
    ['a wide wordmark gets none on white', '#FFFFFF', paintWordmark(), undefined],
    ['a wide wordmark of dark blue gets none on orange', '#E8500E', paintWordmark(), undefined],
    ['a wide wordmark of dark blue gets a plate on dark red', '#7A1206', paintWordmark(), 'square'],
    ['a picture on white gets a plate on orange', '#E8500E', paintOnWhite(), 'square'],
    ['a picture on white gets none on white', '#FFFFFF', paintOnWhite(), undefined],
  ] as const)('%s', (_sentence, field, pixels, form) => {
    expect(on(field, pixels)?.form).toBe(form);
  });

  it('stands on what the visitor chose', () => {
    expect(on('#E8500E', paintRoundel(), 'none')).toBeUndefined();
    expect(on('#FFFFFF', paintRoundel(), 'round')?.form).toBe('round');
    expect(on('#FFFFFF', paintWordmark(), 'square')?.form).toBe('square');
    expect(on('#E8500E', paintPhoto(), 'none')).toBeUndefined();
  });

  it('gets a plate on which its edge shows', () => {
    expect(on('#FFFFFF', paintWhiteStrokes())?.colour).toBe('#000000');
    expect(on('#E8500E', paintRoundel())?.colour).toBe('#FFFFFF');
  });
});

describe('a white rim', () => {
  it('is cut away to the emblem, whose own colours stay, and then it is round', () => {
    const pixels = paintOnWhite();
    const kept = trimWhiteRim(pixels);
    expect(kept).toEqual({ left: 30, top: 20, width: 200, height: 200 });
    expect(pixels.rgba[3]).toBe(0);
    expect(pixels.rgba[(120 * 260 + 130) * 4 + 3]).toBe(255);
  });

  it('is not cut where there is none, or nothing else', () => {
    expect(trimWhiteRim(paintPhoto())).toBeUndefined();
    const blank = { rgba: new Uint8ClampedArray(400).fill(255), width: 10, height: 10 };
    expect(trimWhiteRim(blank)).toBeUndefined();
  });

  it('leaves white that is closed in', () => {
    const rgba = new Uint8ClampedArray(25 * 4).fill(255);
    for (const at of [6, 7, 8, 11, 13, 16, 17, 18]) rgba.set([0, 0, 0, 255], at * 4);
    expect(trimWhiteRim({ rgba, width: 5, height: 5 })).toEqual({ left: 1, top: 1, width: 3, height: 3 });
    expect(rgba[12 * 4 + 3]).toBe(255);
  });
});
