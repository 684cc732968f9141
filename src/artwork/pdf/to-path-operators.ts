import { SVGPathData } from 'svg-pathdata';
import { keepLatest } from '#vietnamese/keep-latest.ts';
import { toPdfNumber } from './pdf-syntax.ts';

/**
 * SVG path data as PDF operators, every length multiplied by `scale`. PDF has lines and cubic curves
 * only, so arcs and quadratic curves become cubic.
 */
export const toPathOperators = (d: string, scale = 1, digits = 2): string =>
  writeOnce(`${scale} ${digits} ${d}`);

/** The paths of an emblem or a motif stand in one file after the other. */
const writeOnce = keepLatest((key) => {
  const [scale, digits] = key.split(' ', 2).map(Number) as [number, number];
  return writePath(key.slice(`${scale} ${digits} `.length), scale, digits);
});

function writePath(d: string, scale: number, digits: number): string {
  const path = new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
  const write = (...values: number[]) => values.map((value) => toPdfNumber(value * scale, digits)).join(' ');
  return path.commands
    .map((command) => {
      switch (command.type) {
        case SVGPathData.MOVE_TO:
          return `${write(command.x, command.y)} m`;
        case SVGPathData.LINE_TO:
          return `${write(command.x, command.y)} l`;
        case SVGPathData.CURVE_TO:
          return `${write(command.x1, command.y1, command.x2, command.y2, command.x, command.y)} c`;
        case SVGPathData.CLOSE_PATH:
          return 'h';
        default:
          throw new Error(`The path ${d.slice(0, 80)} kept a command that PDF lacks (${command.type})`);
      }
    })
    .join('\n');
}

/** A quadratic curve's cubic handles lie at thirds: at three times the size of a font's grid they are whole numbers. */
export const outlineScale = 3;

const outlines = new Map<string, string>();

/** A glyph's outline at `outlineScale` times its font units, y downwards. There are few glyphs, so they are kept. */
export function toOutlineOperators(outline: string): string {
  const known = outlines.get(outline);
  if (known !== undefined) return known;
  const operators = toPathOperators(outline, outlineScale, 0);
  outlines.set(outline, operators);
  return operators;
}
