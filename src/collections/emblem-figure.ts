import { SVGPathData } from 'svg-pathdata';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import type { Box, EmblemFigure } from '#domain/identity/emblem-figure.ts';

/** An emblem's file as its parts, each with what it covers. @throws Error naming what no path can say. */
export function toEmblemFigure(svg: string): EmblemFigure {
  const { width, height, paths } = toPlainDrawing(svg);
  return { width, height, parts: paths.map((path) => ({ ...path, box: measurePath(path.d) })) };
}

/** What a path covers when it is filled: curves count as far as they bulge. */
function measurePath(d: string): Box {
  const { minX, minY, maxX, maxY } = new SVGPathData(d).getBounds();
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
