import type { Box } from './box.ts';
import type { Construction, ConstructionStep } from './identity.ts';

/** An emblem's drawing as the brand page explains it. All numbers are units of the drawing. */
export interface EmblemFigure {
  /** Of the view box, which starts at 0 0. */
  width: number;
  height: number;
  /** None where the emblem is a picture of pixels. */
  parts: EmblemPart[];
  /** Address of the picture, where it is one. */
  picture?: string;
}

export interface EmblemPart {
  /** Name of the part, where the file gives one. */
  id?: string;
  /** SVG path data. */
  d: string;
  /** `#RRGGBB`. */
  fill: string;
  evenOdd?: boolean;
  /** What the path fills, without the room around it. */
  box: Box;
}

/** The box that holds all parts: the emblem as one sees it; a picture's is its whole frame. @throws Error when there is neither. */
export function toFigureBox({ width, height, parts, picture }: EmblemFigure): Box {
  if (picture) return { x: 0, y: 0, width, height };
  if (parts.length === 0) throw new Error('The emblem has no parts');
  const x = Math.min(...parts.map(({ box }) => box.x));
  const y = Math.min(...parts.map(({ box }) => box.y));
  const right = Math.max(...parts.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...parts.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The box grown on every side. */
export const growBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** What stays free around the emblem. @param share of its width, as `clearSpace` says it. */
export function toClearSpaceBox(figure: EmblemFigure, share: number): Box {
  const box = toFigureBox(figure);
  return growBox(box, box.width * share);
}

export interface Circle {
  cx: number;
  cy: number;
  r: number;
}

/** The circles that the emblem is drawn along. @throws Error naming a part that the drawing lacks. */
export const toCircles = (figure: EmblemFigure, { circles }: Construction): Circle[] =>
  circles.map(({ around, gap }) => {
    const { x, y, width, height } = findPart(figure, around).box;
    return { cx: x + width / 2, cy: y + height / 2, r: (width + height) / 4 + gap };
  });

/** A step's parts in the order in which they lie on each other, and those that are left out. @throws Error naming a part that the drawing lacks. */
export function toStepParts(
  figure: EmblemFigure,
  { parts }: Pick<ConstructionStep, 'parts'>,
): { drawn: EmblemPart[]; left: EmblemPart[] } {
  const wanted = new Set(parts.map((id) => findPart(figure, id)));
  return {
    drawn: figure.parts.filter((part) => wanted.has(part)),
    left: figure.parts.filter((part) => !wanted.has(part)),
  };
}

/** A step's parts by the side of the axis on which most of each lies. @throws Error naming a part that the drawing lacks. */
export function toSides(
  figure: EmblemFigure,
  step: Pick<ConstructionStep, 'parts'>,
): { left: EmblemPart[]; right: EmblemPart[] } {
  const { drawn } = toStepParts(figure, step);
  const isLeft = ({ box }: EmblemPart) => box.x + box.width / 2 < figure.width / 2;
  return { left: drawn.filter(isLeft), right: drawn.filter((part) => !isLeft(part)) };
}

function findPart({ parts }: EmblemFigure, id: string): EmblemPart {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new Error(`emblem.svg has no part "${id}"`);
  return part;
}
