import { measureText } from '../measure-text.ts';
import { type GlyphExtent, measureExtents } from './glyph-extents.ts';
import { type Piece, spaceWidth, weightOf } from './sense-words.ts';
import type { Leading, Setting, SettingBox } from './setting.ts';
import { type InkLine, toBaselineDistances } from './skyline.ts';

/** A line's pieces measured once, in em. */
export interface MeasuredLine {
  pieces: readonly Piece[];
  /** Where each piece's advance begins. */
  starts: number[];
  extents: GlyphExtent[];
  /** Of the ink. */
  left: number;
  right: number;
  width: number;
}

export function measureLine(pieces: readonly Piece[]): MeasuredLine {
  const starts: number[] = [];
  const extents: GlyphExtent[] = [];
  let x = 0;
  for (const { text, voice } of pieces) {
    const start = x;
    starts.push(start);
    for (const { left, right, above, below } of measureExtents(text, weightOf[voice])) {
      extents.push({ left: left + start, right: right + start, above, below });
    }
    x += measureText(text, weightOf[voice]) + spaceWidth;
  }
  const left = Math.min(...extents.map((extent) => extent.left));
  const right = Math.max(...extents.map((extent) => extent.right));
  return { pieces, starts, extents, left, right, width: right - left };
}

export interface SizedLine {
  line: MeasuredLine;
  /** Canvas units. */
  size: number;
  /** More air above it than the leading asks for, in canvas units. */
  gap?: number;
}

/** Where the lines' ink stands when it is aligned in the measure, the first baseline, and the distances after it. */
export interface StackedLines {
  offsets: number[];
  baselines: number[];
  /** Of all the ink. */
  height: number;
}

export function stackLines(
  lines: readonly SizedLine[],
  measure: number,
  align: SettingBox['align'],
  leading: Leading,
  even = false,
): StackedLines {
  const offsets = lines.map(({ line, size }) =>
    align === 'left' ? -line.left * size : (measure - line.width * size) / 2 - line.left * size,
  );
  const inks = lines.map(({ line, size }, at): InkLine => toInk(line, size, offsets[at] ?? 0));
  const distances = toBaselineDistances(inks, leading, even);
  const baselines = [Math.max(...(inks[0]?.extents.map(({ above }) => above) ?? [0]))];
  for (const [at, distance] of distances.entries()) {
    baselines.push((baselines[at] ?? 0) + distance + (lines[at + 1]?.gap ?? 0));
  }
  const lowest = inks.map(
    ({ extents }, at) => extents.reduce((most, { below }) => Math.max(most, below), 0) + (baselines[at] ?? 0),
  );
  return { offsets, baselines, height: Math.max(...lowest) };
}

export function toSetting(
  lines: readonly SizedLine[],
  { offsets, baselines, height }: StackedLines,
  width: number,
): Setting {
  const runs = lines.flatMap(({ line, size }, at) =>
    line.pieces.map(({ text, voice }, piece) => ({
      text,
      size,
      weight: weightOf[voice],
      voice,
      x: (offsets[at] ?? 0) + (line.starts[piece] ?? 0) * size,
      baseline: baselines[at] ?? 0,
    })),
  );
  return { runs, height, width };
}

const toInk = (line: MeasuredLine, size: number, offset: number): InkLine => ({
  size,
  extents: line.extents.map(({ left, right, above, below }) => ({
    left: left * size + offset,
    right: right * size + offset,
    above: above * size,
    below: below * size,
  })),
});
