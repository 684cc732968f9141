import type { Pixels } from '#browser/customiser/logo/find-rim.ts';

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const red: Colour = [200, 16, 24, 255];
const gold: Colour = [255, 205, 0, 255];
const blue: Colour = [0, 80, 192, 255];
const white: Colour = [255, 255, 255, 255];
const clear: Colour = [0, 0, 0, 0];

function paint(width: number, height: number, colourAt: (x: number, y: number) => Colour): Pixels {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rgba.set(colourAt(x + 0.5, y + 0.5), (y * width + x) * 4);
  return { rgba, width, height };
}

const size = 200;
const toRadius = (x: number, y: number) => Math.hypot(x - size / 2, y - size / 2) / (size / 2);

/** As the state's emblem: red within, a rim of gold, nothing around. */
export const paintEmblem = (around = clear): Pixels =>
  paint(size, size, (x, y) => {
    const radius = toRadius(x, y);
    if (radius > 1) return around;
    return radius > 0.86 || radius < 0.3 ? gold : red;
  });

/** The same with a red rim around gold. */
export const paintRedRim = (): Pixels =>
  paint(size, size, (x, y) => {
    const radius = toRadius(x, y);
    if (radius > 1) return clear;
    return radius > 0.8 ? red : gold;
  });

/** A disc of one blue with a white figure within. */
export const paintRoundel = (): Pixels =>
  paint(size, size, (x, y) => {
    const radius = toRadius(x, y);
    if (radius > 1) return clear;
    return radius < 0.5 ? white : blue;
  });

/** Strokes of white, as for a dark ground. */
export const paintWhiteStrokes = (): Pixels =>
  paint(size, size / 2, (x) => (Math.floor(x / 10) % 2 === 0 ? white : clear));

/** Opaque, with every colour of a photograph and its noise; the same each time. */
export const paintPhoto = (): Pixels =>
  paint(size, 150, (x, y) => {
    const noise = ((Math.floor(x) * 7919 + Math.floor(y) * 104729) % 23) - 11;
    return [60 + x / 2 + noise, 90 + y / 2 + noise, 110 + noise, 255];
  });

/** Six times as wide as high, in letters of dark blue. */
export const paintWordmark = (): Pixels =>
  paint(600, 100, (x, y) => (y > 20 && y < 80 && Math.floor(x / 25) % 3 < 2 ? [16, 40, 96, 255] : clear));

/** The emblem in a white square with a JPEG's unevenness. */
export const paintOnWhite = (): Pixels => {
  const emblem = paintEmblem();
  return paint(260, 240, (x, y) => {
    const [inX, inY] = [Math.floor(x) - 30, Math.floor(y) - 20];
    const at = (inY * size + inX) * 4;
    const isIn = inX >= 0 && inY >= 0 && inX < size && inY < size && (emblem.rgba[at + 3] ?? 0) > 0;
    if (isIn) return [emblem.rgba[at] ?? 0, emblem.rgba[at + 1] ?? 0, emblem.rgba[at + 2] ?? 0, 255];
    const uneven = 250 + ((Math.floor(x) + Math.floor(y)) % 6);
    return [uneven, uneven, uneven, 255];
  });
};
