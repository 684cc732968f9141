import type { Drawing } from '../drawing.ts';

/** Four cubics; 0.5523 is the circle's usual handle length. */
export function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  const p = (...values: number[]) => values.map((value) => Number(value.toFixed(2))).join(' ');
  return (
    `M${p(x - r, y)}C${p(x - r, y - k, x - k, y - r, x, y - r)}C${p(x + k, y - r, x + r, y - k, x + r, y)}` +
    `C${p(x + r, y + k, x + k, y + r, x, y + r)}C${p(x - k, y + r, x - r, y + k, x - r, y)}Z`
  );
}

/** A round ground in a box of 100 × 100. */
export const disc = (fill: string): Drawing => ({
  width: 100,
  height: 100,
  paths: [{ d: circle(50, 50, 50), fill }],
});
