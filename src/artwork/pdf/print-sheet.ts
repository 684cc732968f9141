import { placeEyelets } from '#domain/artwork/finishing.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { Canvas } from '../canvas.ts';
import { setMarkInk } from './mark-ink.ts';
import { toPdfArray, toPdfNumber } from './pdf-syntax.ts';
import type { Plates } from './pixel-inks.ts';

/** The sheet that a press prints: the artwork with its bleed, and the slug with what the cutter needs. */
export interface PrintSheet {
  /** Boxes of the page in points, as arrays of the file. */
  mediaBox: string;
  bleedBox: string;
  trimBox: string;
  /** Sets canvas units, y downwards, with the origin at the corner of the bleed. */
  matrix: string;
  /** A box of canvas units as the file's array of points. */
  toBox: (left: number, top: number, width: number, height: number) => string;
}

/** Canvas units, each a tenth of a millimetre of the file. */
export const unitsPerMm = 10;
const pointsPerUnit = 72 / 25.4 / unitsPerMm;

/** Beyond the bleed on every side: 5 mm of crop marks or two lines of the slug, and air. */
export const slugUnits = 9 * unitsPerMm;
const markLength = 5 * unitsPerMm;
/** Ends above the slug's words. */
const tickLength = 1.2 * unitsPerMm;
/** A tenth of a millimetre, 0.28 pt: crop marks are to be a quarter of a point at least. */
const markWidth = 1;

/** @param slug beyond the bleed, in canvas units; none of a page that is not cut */
export function toPrintSheet({ width, height, trim }: Canvas, slug: number = slugUnits): PrintSheet {
  const points = (units: number) => toPdfNumber(units * pointsPerUnit, 4);
  const bottom = height + slug;
  const toBox: PrintSheet['toBox'] = (left, top, boxWidth, boxHeight) =>
    toPdfArray([left + slug, bottom - top - boxHeight, left + slug + boxWidth, bottom - top].map(points));
  const scale = toPdfNumber(pointsPerUnit, 9);
  return {
    mediaBox: toBox(-slug, -slug, width + 2 * slug, height + 2 * slug),
    bleedBox: toBox(0, 0, width, height),
    trimBox: toBox(trim.left, trim.top, trim.width, trim.height),
    matrix: `${scale} 0 0 -${scale} ${points(slug)} ${points(bottom)} cm`,
    toBox,
  };
}

/** Two lines at each corner of the trim, which begin where the bleed ends. */
export function drawCropMarks({ width, height, trim }: Canvas, plates: Plates): string {
  const across = [trim.left, trim.left + trim.width];
  const down = [trim.top, trim.top + trim.height];
  return [
    `${setMarkInk[plates]} ${markWidth} w`,
    ...across.flatMap((x) => [line(x, -markLength, x, 0), line(x, height, x, height + markLength)]),
    ...down.flatMap((y) => [line(-markLength, y, 0, y), line(width, y, width + markLength, y)]),
  ].join('\n');
}

/** A short line beyond the bleed for each eyelet. */
export function drawEyeletTicks({ width, height, trim }: Canvas, format: PrintFormat): string[] {
  const eyelets = format.finishing?.eyelets;
  if (!eyelets) return [];
  const toUnits = (mm: number) => (mm / format.scale) * unitsPerMm;
  const across = placeEyelets(format.widthMm, eyelets).map((mm) => trim.left + toUnits(mm));
  const down = placeEyelets(format.heightMm, eyelets).map((mm) => trim.top + toUnits(mm));
  const upright = across.flatMap((x) => [
    line(x, -tickLength, x, 0),
    line(x, height, x, height + tickLength),
  ]);
  if (eyelets.sides === 'above-and-below') return upright;
  return [
    ...upright,
    ...down.flatMap((y) => [line(-tickLength, y, 0, y), line(width, y, width + tickLength, y)]),
  ];
}

/** Where flags that are printed beside each other are cut apart: two lines between neighbours, a bleed from each. */
export function drawFlagMarks({ width, height, bleed }: Canvas, { flags = 1 }: PrintFormat): string[] {
  const between = Array.from({ length: flags - 1 }, (_, at) => ((at + 1) * width) / flags);
  return between
    .flatMap((middle) => [middle - bleed, middle + bleed])
    .flatMap((x) => [line(x, -markLength, x, 0), line(x, height, x, height + markLength)]);
}

/** A dashed line above and below the bleed where the sheet is folded. @param folds as x in canvas units */
export function drawFoldMarks({ height }: Canvas, folds: readonly number[]): string[] {
  if (folds.length === 0) return [];
  const lines = folds.flatMap((x) => [line(x, -markLength, x, 0), line(x, height, x, height + markLength)]);
  return ['q', `[${unitsPerMm}] 0 d`, ...lines, 'Q'];
}

function line(...ends: [number, number, number, number]): string {
  const [x1, y1, x2, y2] = ends.map((end) => toPdfNumber(end));
  return `${x1} ${y1} m ${x2} ${y2} l S`;
}
