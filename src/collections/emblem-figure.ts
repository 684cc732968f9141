import { toDrawing } from '#artwork/drawing.ts';
import { toPathBox } from '#artwork/drawing-box.ts';
import type { EmblemFigure } from '#domain/emblem-figure.ts';

/** An emblem's file as its parts, each with what it covers. @throws Error naming what is no plain path. */
export function toEmblemFigure(svg: string): EmblemFigure {
  const { width, height, paths } = toDrawing(svg);
  return { width, height, parts: paths.map((path) => ({ ...path, box: toPathBox(path.d) })) };
}
