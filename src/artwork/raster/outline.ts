import { SVGPathData } from 'svg-pathdata';
import { keepLatest } from '#vietnamese/keep-latest.ts';

/** A path's lines and cubic curves: what comes, and its points, x and y in turn, in the path's own units. */
export interface Outline {
  steps: Uint8Array;
  points: Float64Array;
}

/** Each but `close` takes its points: one, or the three of a cubic curve. */
export const outlineSteps = { move: 0, line: 1, curve: 2, close: 3 } as const;

/** Letters of three weights, emblems and motifs stand in one picture after the other. */
const most = 1024;

export const toOutline: (d: string) => Outline = keepLatest((d: string): Outline => {
  const steps: number[] = [];
  const points: number[] = [];
  for (const command of new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC()
    .commands) {
    switch (command.type) {
      case SVGPathData.MOVE_TO:
        steps.push(outlineSteps.move);
        points.push(command.x, command.y);
        break;
      case SVGPathData.LINE_TO:
        steps.push(outlineSteps.line);
        points.push(command.x, command.y);
        break;
      case SVGPathData.CURVE_TO:
        steps.push(outlineSteps.curve);
        points.push(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
        break;
      case SVGPathData.CLOSE_PATH:
        steps.push(outlineSteps.close);
        break;
      default:
        throw new Error(`The path ${d.slice(0, 80)} kept a command that cannot be filled (${command.type})`);
    }
  }
  return { steps: Uint8Array.from(steps), points: Float64Array.from(points) };
}, most);
