import {
  type Format,
  type PrintFormat,
  type ScreenFormat,
  toAspect,
  toFlagWidthMm,
} from '#domain/artwork/format.ts';

/**
 * The drawing surface of a format. One unit is one px on screen; in print it is a tenth of a
 * millimetre of the file, so that Satori's rounding to whole units is finer than a press.
 */
export interface Canvas {
  /** With bleed, in units. */
  width: number;
  height: number;
  /** On every side, in units; 0 on screen. */
  bleed: number;
  /** What remains after cutting. */
  trim: Box;
  /** Where text and emblem stay: the trim less the optical margin. */
  safe: Box;
  /** The shorter side of the trim, in units: sizes are shares of it. */
  short: number;
  shape: Shape;
  /** What a platform shows on every device and lays nothing over, or what seams or a printer's edge leave of a print; absent where that is all. */
  shown?: Box;
  /** Whether another picture stands beside it in the same file, so that no form may run out over its sides. */
  isBeside?: boolean;
  /** Physical size for the file, e.g. `216mm`; absent on screen. */
  physical?: { width: string; height: string };
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The arrangements that a look composes, from the widest to the tallest. */
export type Shape = 'wide' | 'landscape' | 'square' | 'portrait' | 'tall';

const unitsPerMm = 10;

/** 6 % of the short side: twice a frame's or a hem's width on every format of the table. */
const marginShare = 0.06;

/** The boundaries lie in the gaps of the table: 2.63 | 2, 1.33 | 1, 1 | 0.8, 0.71 | 0.56. */
export function toShape(aspect: number): Shape {
  if (aspect >= 2.3) return 'wide';
  if (aspect >= 1.2) return 'landscape';
  if (aspect > 0.9) return 'square';
  if (aspect >= 0.62) return 'portrait';
  return 'tall';
}

export function toCanvas(format: Format): Canvas {
  const shape = toShape(toAspect(format));
  if (format.medium === 'screen') {
    const shown = toShown(format);
    return { ...toSurface(format.widthPx, format.heightPx, 0, shape), ...(shown && { shown }) };
  }
  const toUnits = (mm: number) => (mm / format.scale) * unitsPerMm;
  const bleed = toUnits(format.bleedMm);
  const sheet = toSurface(toUnits(format.widthMm), toUnits(format.heightMm), bleed, shape);
  const surface = format.flags ? toFlags(sheet, toUnits(toFlagWidthMm(format))) : sheet;
  const shown = format.office
    ? inset(surface.trim, toUnits(format.office.borderMm))
    : format.finishing && toSpared(surface, format.finishing, toUnits);
  const toMm = (units: number) => `${Number((units / unitsPerMm).toFixed(3))}mm`;
  const physical = { width: toMm(surface.width), height: toMm(surface.height) };
  return { ...surface, physical, ...(shown && { shown }) };
}

/** Sizes are shares of what one of the flags measures. */
const toFlags = (sheet: Canvas, short: number): Canvas => ({
  ...sheet,
  short,
  safe: inset(sheet.trim, short * marginShare),
});

/** The canvas that a look composes on: what a platform may hide lies outside its trim, as a print's bleed does. */
export function toStage(canvas: Canvas): Canvas {
  const trim = canvas.shown;
  if (!trim) return canvas;
  // Words on a print stay as large as its true size asks.
  const short = canvas.physical ? canvas.short : Math.min(trim.width, trim.height);
  const safe = inset(trim, short * marginShare);
  return { ...canvas, trim, safe, short, shape: toShape(trim.width / trim.height) };
}

/** No look sets words nearer to what it takes for the trim, as a share of the short side: at the sides, and below. */
const leastShares = { beside: 0.05, below: 0.04 };

/** The trim without as much of its edges as words would be too near to seams; nothing where they are far enough. */
function toSpared(
  { trim, short }: Canvas,
  { clearMm, clearBelowMm = clearMm }: NonNullable<PrintFormat['finishing']>,
  toUnits: (mm: number) => number,
): Box | undefined {
  const { beside, below } = leastShares;
  const side = Math.max(0, toUnits(clearMm) - beside * short);
  const bottom = Math.max(side, toUnits(clearBelowMm) - below * short);
  if (side === 0 && clearBelowMm === clearMm) return undefined;
  return {
    left: trim.left + side,
    top: trim.top + side,
    width: trim.width - 2 * side,
    height: trim.height - side - bottom,
  };
}

/** Beside a covered corner, all of the height: words need lines more than they need width. */
function toShown({ shownPx, coveredPx }: ScreenFormat): Box | undefined {
  if (!shownPx) return undefined;
  const left = Math.max(shownPx.left, coveredPx?.width ?? 0);
  return { ...shownPx, left, width: shownPx.left + shownPx.width - left };
}

function toSurface(trimWidth: number, trimHeight: number, bleed: number, shape: Shape): Canvas {
  const short = Math.min(trimWidth, trimHeight);
  const trim = { left: bleed, top: bleed, width: trimWidth, height: trimHeight };
  return {
    width: trimWidth + 2 * bleed,
    height: trimHeight + 2 * bleed,
    bleed,
    trim,
    safe: inset(trim, short * marginShare),
    short,
    shape,
  };
}

/** The box made smaller by `by` units on every side. */
export const inset = (box: Box, by: number): Box => ({
  left: box.left + by,
  top: box.top + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});
