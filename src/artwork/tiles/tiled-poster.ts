import type { TilePlan } from '#domain/artwork/tiles.ts';
import type { Canvas } from '../canvas.ts';
import { toPdfArray, toPdfNumber } from '../pdf/pdf-syntax.ts';
import type { PdfFacts } from '../write-pdf.ts';

/** A poster and the sheets that it comes on. */
export interface TiledPoster {
  plan: TilePlan;
  /** Of a sheet, in tenths of a millimetre, as all that is drawn on it. */
  size: { width: number; height: number };
  canvas: Canvas;
  facts: PdfFacts;
  /** The paper's name. */
  paper: string;
  /** Of the whole poster in the pages' resources. */
  name: string;
}

/** A box of a sheet, in tenths of a millimetre from its upper left corner. */
export interface SheetBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Shows as much of the poster as a box holds.
 * @param from what of the trimmed poster stands at the box's corner, in millimetres of the true size
 * @param scale from the true size to the sheet
 */
export function showPoster(
  { canvas, facts, name }: TiledPoster,
  box: SheetBox,
  from: { left: number; top: number },
  scale = 1,
): string {
  const factor = facts.format.scale * scale;
  const x = box.x - canvas.trim.left * factor - from.left * 10 * scale;
  const y = box.y - canvas.trim.top * factor - from.top * 10 * scale;
  const matrix = [factor, 0, 0, factor, x, y].map((value) => toPdfNumber(value, 4)).join(' ');
  return `q ${toRectangle(box)} W n ${matrix} cm /${name} Do Q`;
}

export const toRectangle = ({ x, y, width, height }: SheetBox): string =>
  `${[x, y, width, height].map((value) => toPdfNumber(value)).join(' ')} re`;

/** A box of the sheet as the file's array of points. */
export const toPoints = ({ size }: TiledPoster, { x, y, width, height }: SheetBox): string =>
  toPdfArray(
    [x, size.height - y - height, x + width, size.height - y].map((units) => toPdfNumber((units * 72) / 254)),
  );

export function toLine(...ends: [x1: number, y1: number, x2: number, y2: number]): string {
  const [x1, y1, x2, y2] = ends.map((end) => toPdfNumber(end));
  return `${x1} ${y1} m ${x2} ${y2} l`;
}
