import { SVGPathData } from 'svg-pathdata';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import type { EmblemFigure, EmblemPart } from '#domain/identity/emblem-figure.ts';

/** An emblem's file as its parts, each with what it covers. @throws Error naming what no path can say. */
export function toEmblemFigure(svg: string): EmblemFigure {
  const { width, height, paths } = toPlainDrawing(svg);
  return { width, height, parts: paths.map((path) => ({ ...path, box: findBox(path.d) })) };
}

/** What path data covers when it is filled: curves count as far as they bulge. */
function findBox(d: string): EmblemPart['box'] {
  const { minX, minY, maxX, maxY } = new SVGPathData(d).getBounds();
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
