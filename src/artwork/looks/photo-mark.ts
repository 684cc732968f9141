import type { Box } from '../canvas.ts';
import type { DrawingPath } from '../drawing.ts';
import { circle, rectangle } from './shapes.ts';

/** Of the place where a photo will be. */
export interface MarkColours {
  field: string;
  near: string;
  far: string;
}

/** Sun and hills, as programs mark a place for a photo: quiet, and nobody takes it for a picture. */
export function photoMark(
  { left, top, width, height }: Box,
  { field, near, far }: MarkColours,
): DrawingPath[] {
  const [right, foot] = [left + width, top + height];
  const side = Math.min(width, height);
  const hill = (peak: number, from: number) => {
    const x = left + width * peak;
    const reach = (foot - from) * 1.5;
    const at = (dx: number, y: number) =>
      `${Math.round(Math.min(right, Math.max(left, x + dx)))} ${Math.round(y)}`;
    return `M${at(-reach, foot)}L${at(0, from)}L${at(reach, foot)}Z`;
  };
  return [
    { d: rectangle(left, top, right, foot), fill: field },
    { d: circle(left + width * 0.28, top + height * 0.32, side * 0.09), fill: near },
    { d: hill(0.36, top + height * 0.6), fill: far },
    { d: hill(0.62, top + height * 0.45), fill: near },
  ];
}
