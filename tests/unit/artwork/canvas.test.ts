import { describe, expect, it } from 'vitest';
import { inset, toCanvas, toShape, toStage } from '#artwork/canvas.ts';
import { formats, toAspect, toFlagWidthMm, toFormat } from '#domain/artwork/format.ts';

describe('toCanvas', () => {
  it('has one unit a pixel on screen', () => {
    expect(toCanvas(toFormat('man-hinh'))).toMatchObject({
      width: 1920,
      height: 1080,
      bleed: 0,
      short: 1080,
    });
  });

  it('has ten units a millimetre in print, around the trim the bleed', () => {
    expect(toCanvas(toFormat('a4'))).toMatchObject({
      width: 2160,
      height: 3030,
      bleed: 30,
      trim: { left: 30, top: 30, width: 2100, height: 2970 },
      physical: { width: '216mm', height: '303mm' },
    });
  });

  it('draws large sizes at a tenth', () => {
    expect(toCanvas(toFormat('bang-ron-5x1.5m')).physical).toEqual({ width: '506mm', height: '156mm' });
  });

  it.each(formats)('keeps the safe area of $id inside its trim, and that inside the surface', (format) => {
    const { width, height, trim, safe, short } = toCanvas(format);
    expect(trim.width / trim.height).toBeCloseTo(toAspect(format), 10);
    // Of flags beside each other, that of one.
    const flag =
      format.medium === 'print' ? (toFlagWidthMm(format) * trim.width) / format.widthMm : trim.width;
    expect(short).toBeCloseTo(Math.min(flag, trim.height), 6);
    expect(safe.left - trim.left).toBeGreaterThan(short * 0.03);
    expect(safe.top + safe.height).toBeLessThan(trim.top + trim.height);
    expect(trim.left + trim.width).toBeLessThanOrEqual(width);
    expect(trim.top + trim.height).toBeLessThanOrEqual(height);
  });
});

describe('toStage', () => {
  it('leaves out what a platform hides, and counts sizes and shape by the rest', () => {
    const canvas = toCanvas(toFormat('story'));
    expect(toStage(canvas)).toMatchObject({
      width: 1080,
      height: 1920,
      trim: { left: 0, top: 270, width: 1080, height: 1270 },
      short: 1080,
      shape: 'portrait',
    });
    expect(canvas.trim.height).toBe(1920);
  });

  it('keeps beside a covered corner', () => {
    expect(toStage(toCanvas(toFormat('bia-facebook'))).trim).toEqual({
      left: 400,
      top: 0,
      width: 960,
      height: 624,
    });
  });

  it('is the canvas where everything is shown', () => {
    const canvas = toCanvas(toFormat('a4'));
    expect(toStage(canvas)).toBe(canvas);
  });
});

describe('toShape', () => {
  it.each([
    [10, 'wide'],
    [2.3, 'wide'],
    [2.29, 'landscape'],
    [1.2, 'landscape'],
    [1.19, 'square'],
    [0.91, 'square'],
    [0.9, 'portrait'],
    [0.62, 'portrait'],
    [0.61, 'tall'],
    [0.25, 'tall'],
  ])('calls %d %s', (aspect, shape) => {
    expect(toShape(aspect)).toBe(shape);
  });

  it('needs every arrangement for the table', () => {
    expect(new Set(formats.map((format) => toShape(toAspect(format)))).size).toBe(5);
  });
});

it('insets a box on all sides', () => {
  expect(inset({ left: 1, top: 2, width: 30, height: 40 }, 5)).toEqual({
    left: 6,
    top: 7,
    width: 20,
    height: 30,
  });
});
