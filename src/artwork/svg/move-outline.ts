import { SVGPathData } from 'svg-pathdata';

interface RelativeOutline {
  /** Where the pen begins. */
  x: number;
  y: number;
  /** The rest, relative to that: the same bytes wherever a letter stands, so a file of many deflates well. */
  rest: string;
}

const known = new Map<string, RelativeOutline>();

/** A glyph's outline further to the right; nothing of an empty one. @param x in font units */
export function moveOutline(outline: string, x: number): string {
  if (!outline) return '';
  const start = known.get(outline) ?? toRelative(outline);
  known.set(outline, start);
  return `M${start.x + x} ${start.y}${start.rest}`;
}

function toRelative(outline: string): RelativeOutline {
  const [first, ...rest] = new SVGPathData(outline).toAbs().toRel().commands;
  if (first?.type !== SVGPathData.MOVE_TO)
    throw new Error(`The outline ${outline.slice(0, 40)} begins nowhere`);
  return { x: first.x, y: first.y, rest: new SVGPathData(rest).encode() };
}
