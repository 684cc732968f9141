import type { Canvas } from '../canvas.ts';
import type { DrawingPath } from '../drawing.ts';
import { type Element, picture, place } from '../element.ts';
import { keepWithin } from './keep-within.ts';

/** Shapes of the whole picture, in its own units: fields, discs, arches. Round parts are cubic curves. */

/** Handle of a cubic curve that stands for a quarter of a circle, as a share of the radius. */
const handle = 0.5523;
const round = (value: number): number => Math.round(value * 10) / 10;

export function circle(x: number, y: number, r: number): string {
  const k = r * handle;
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  return (
    `M${at(-r, 0)}C${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)}C${at(k, -r)} ${at(r, -k)} ${at(r, 0)}` +
    `C${at(r, k)} ${at(k, r)} ${at(0, r)}C${at(-k, r)} ${at(-r, k)} ${at(-r, 0)}Z`
  );
}

export const rectangle = (left: number, top: number, right: number, bottom: number): string =>
  `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;

/** A doorway: straight sides below, half a circle above. */
export function arch(left: number, top: number, right: number, bottom: number): string {
  const r = (right - left) / 2;
  const k = r * handle;
  const shoulder = top + r;
  return (
    `M${round(left)} ${round(bottom)}V${round(shoulder)}` +
    `C${round(left)} ${round(shoulder - k)} ${round(left + r - k)} ${round(top)} ${round(left + r)} ${round(top)}` +
    `C${round(left + r + k)} ${round(top)} ${round(right)} ${round(shoulder - k)} ${round(right)} ${round(shoulder)}` +
    `V${round(bottom)}Z`
  );
}

/** A rectangle with round corners. */
export function roundedRectangle(
  left: number,
  top: number,
  right: number,
  bottom: number,
  r: number,
): string {
  const k = r * (1 - handle);
  const [l, t, e, b] = [left, top, right, bottom].map(round) as [number, number, number, number];
  return (
    `M${round(l + r)} ${t}H${round(e - r)}C${round(e - k)} ${t} ${e} ${round(t + k)} ${e} ${round(t + r)}` +
    `V${round(b - r)}C${e} ${round(b - k)} ${round(e - k)} ${b} ${round(e - r)} ${b}` +
    `H${round(l + r)}C${round(l + k)} ${b} ${l} ${round(b - k)} ${l} ${round(b - r)}` +
    `V${round(t + r)}C${l} ${round(t + k)} ${round(l + k)} ${t} ${round(l + r)} ${t}Z`
  );
}

/** Paths in the picture's own units, over all of it, bleed included. */
export function overall({ width, height, isBeside }: Canvas, paths: DrawingPath[]): Element {
  const kept = isBeside ? paths.map((path) => ({ ...path, d: keepWithin(path.d, 0, width) })) : paths;
  return place(0, 0, width, height, picture({ width, height, paths: kept }, width, height));
}
