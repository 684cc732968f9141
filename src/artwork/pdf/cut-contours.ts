import { circle } from '../looks/circle.ts';
import type { CutCircle } from '../scene.ts';
import { toPathOperators } from './to-path-operators.ts';

/** The name by which plotters' programs find what to cut; shown as magenta, printed by nobody. */
export const cutSpace =
  '/CutContour [/Separation /CutContour /DeviceCMYK <</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1>>]';

/** Over what is printed, which would otherwise have a white line there. */
export const cutState = '<</Over <</Type /ExtGState /OP true /op true /OPM 1>>>>';

/** 0.28 pt, as crop marks. */
const width = 1;

export const drawCutContours = (cuts: readonly CutCircle[]): string[] =>
  cuts.length === 0
    ? []
    : [
        `q /Over gs /CutContour CS 1 SCN ${width} w`,
        ...cuts.map(({ x, y, radius }) => `${toPathOperators(circle(x, y, radius))} S`),
        'Q',
      ];
