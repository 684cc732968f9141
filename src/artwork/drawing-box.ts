import { SVGPathData } from 'svg-pathdata';

/** What SVG path data covers when it is filled, in its own units: curves count as far as they bulge. */
export function toPathBox(d: string): { x: number; y: number; width: number; height: number } {
  const { minX, minY, maxX, maxY } = new SVGPathData(d).getBounds();
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
