import type { Edges } from './edges.ts';
import { type Outline, outlineSteps } from './outline.ts';

/** Where an outline's units lie in the picture. */
export interface Placing {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

/** How far, in px, a line may pass beside the curve that it stands for. */
const flatness = 0.04;

/** Each contour is closed, as filling asks. */
export function addOutline(
  edges: Edges,
  { steps, points }: Outline,
  { x, y, scaleX, scaleY }: Placing,
): void {
  let at = 0;
  let [startX, startY, lastX, lastY] = [0, 0, 0, 0];
  const takeX = (): number => x + (points[at] as number) * scaleX;
  const takeY = (): number => y + (points[at + 1] as number) * scaleY;
  for (const step of steps) {
    if (step === outlineSteps.close || step === outlineSteps.move) {
      edges.add(lastX, lastY, startX, startY);
      [lastX, lastY] = [startX, startY];
      if (step === outlineSteps.close) continue;
      startX = lastX = takeX();
      startY = lastY = takeY();
      at += 2;
    } else if (step === outlineSteps.line) {
      const [nextX, nextY] = [takeX(), takeY()];
      edges.add(lastX, lastY, nextX, nextY);
      [lastX, lastY] = [nextX, nextY];
      at += 2;
    } else {
      const x1 = takeX();
      const y1 = takeY();
      at += 2;
      const x2 = takeX();
      const y2 = takeY();
      at += 2;
      const x3 = takeX();
      const y3 = takeY();
      at += 2;
      addCurve(edges, lastX, lastY, x1, y1, x2, y2, x3, y3);
      lastX = x3;
      lastY = y3;
    }
  }
  edges.add(lastX, lastY, startX, startY);
}

/** As many lines as keep to the curve: a chord strays by an eighth of the second derivative over the square of their number. */
function addCurve(
  edges: Edges,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
): void {
  const bend = Math.max(
    Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
    Math.abs(x1 - 2 * x2 + x3) + Math.abs(y1 - 2 * y2 + y3),
  );
  const count = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / flatness)));
  let [lastX, lastY] = [x0, y0];
  for (let number = 1; number <= count; number += 1) {
    const t = number / count;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    const nextX = a * x0 + b * x1 + c * x2 + d * x3;
    const nextY = a * y0 + b * y1 + c * y2 + d * y3;
    edges.add(lastX, lastY, nextX, nextY);
    lastX = nextX;
    lastY = nextY;
  }
}
