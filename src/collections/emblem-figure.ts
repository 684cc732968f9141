import { toPathBox } from '#artwork/drawing-box.ts';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import type { EmblemFigure } from '#domain/identity/emblem-figure.ts';

/** An emblem's file as its parts, each with what it covers. @throws Error naming what no path can say. */
export function toEmblemFigure(svg: string): EmblemFigure {
  const { width, height, paths } = toPlainDrawing(svg);
  return { width, height, parts: paths.map((path) => ({ ...path, box: toPathBox(path.d) })) };
}
