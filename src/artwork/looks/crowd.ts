import type { Box } from '../canvas.ts';
import type { DrawingPath } from '../drawing.ts';
import { circle } from './shapes.ts';

/** Row below row of people, each in front of the one before. */
export interface CrowdStyle {
  /** From the first heads' top down to the foot; it runs out of the sides. */
  room: Box;
  rows: number;
  /** Colours of the people: no two neighbours have the same. */
  tones: readonly string[];
  /** Colour of the gap around whoever stands in front: the ground's. */
  gap: string;
  /** Nobody stands between these two, nor reaches into it. */
  clear?: { left: number; right: number };
}

/** Of a head's radius: distances of columns and of rows, growth of each row, gap, half a body's width, top of it. */
const columnPitch = 3.3;
const rowPitch = 2.2;
const growth = 1.12;
const gapShare = 0.22;
const bodyHalf = 1.5;
const neck = 1.2;
/** A row's body is hidden by the next from here on. */
const bodyHeight = 3.4;

/** Heads and shoulders, geometry alone: tone and height tell people apart. */
export function crowd({ room, rows, tones, gap, clear }: CrowdStyle): DrawingPath[] {
  const r = toRadius(room.height, rows);
  const paths: DrawingPath[] = [];
  let top = room.top;
  let radius = r;
  for (let row = 0; row < rows; row += 1) {
    const pitch = columnPitch * radius;
    const offset = row % 2 === 0 ? 0 : pitch / 2;
    const count = Math.ceil((room.width + 2 * pitch) / pitch);
    for (let column = 0; column < count; column += 1) {
      const x = room.left - pitch + offset + column * pitch;
      const reach = radius * (bodyHalf + gapShare);
      if (clear && x + reach > clear.left && x - reach < clear.right) continue;
      // A few are taller than others, in a rhythm that does not repeat within a row.
      const y = top + radius + radius * (((column * 5 + row * 3) % 7) / 7) * 0.5;
      const tone = tones[(column * 2 + row * 3) % tones.length] ?? gap;
      paths.push({ d: person(x, y, radius, radius * gapShare), fill: gap });
      paths.push({ d: person(x, y, radius, 0), fill: tone });
    }
    top += rowPitch * radius;
    radius *= growth;
  }
  return paths;
}

/** The first row's radius, so that the last row's shoulders end at the foot. */
function toRadius(height: number, rows: number): number {
  let total = 0;
  let radius = 1;
  for (let row = 0; row < rows; row += 1) {
    total += rowPitch * radius;
    radius *= growth;
  }
  return height / (total + bodyHeight * 0.35);
}

/** @param grown how much larger on every side */
function person(x: number, y: number, r: number, grown: number): string {
  const top = y + r * neck - grown;
  const half = r * bodyHalf + grown;
  const shoulder = half * 0.85;
  const foot = y + r * bodyHeight + r;
  const k = shoulder * 0.45;
  const at = (value: number) => Math.round(value * 10) / 10;
  const body =
    `M${at(x - half)} ${at(foot)}V${at(top + shoulder)}C${at(x - half)} ${at(top + k)} ${at(x - half + k)} ${at(top)} ${at(x - half + shoulder)} ${at(top)}` +
    `H${at(x + half - shoulder)}C${at(x + half - k)} ${at(top)} ${at(x + half)} ${at(top + k)} ${at(x + half)} ${at(top + shoulder)}V${at(foot)}Z`;
  return `${circle(x, y, r + grown)}${body}`;
}
