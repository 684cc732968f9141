/** A rectangle of a drawing, in the drawing's own unit: `x` from the left, `y` downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
