import { keepLatest } from '#vietnamese/keep-latest.ts';
import { type Breaking, breakLines, type MeasuredUnit } from './break-lines.ts';
import type { FontWeight } from './font-table.ts';
import { measureText } from './measure-text.ts';
import { splitUnits } from './scripts/split-units.ts';

/** The breakings of a text, which are the same for every box: made when they are asked for. */
export interface BrokenText {
  /** Lines that it can be broken into. */
  most: number;
  into: (count: number) => Breaking[];
}

/** Wider than the narrowest possible lines, to let a line end where a reader breathes. */
const capSteps = [1, 1.04, 1.08, 1.14, 1.22, 1.32];

export const breakText = (text: string, weight: FontWeight): BrokenText => breakOnce(`${weight} ${text}`);

const breakOnce = keepLatest((key): BrokenText => {
  const weight = Number(key.slice(0, 3)) as FontWeight;
  const text = key.slice(4);
  const units = splitUnits(text).map(
    (unit): MeasuredUnit => ({ ...unit, width: measureText(unit.text, weight) }),
  );
  const space = measureText(' ', weight);
  const rows: Breaking[][] = [];
  const into = (count: number): Breaking[] => {
    rows[count] ??= toBreakings(units, space, count);
    return rows[count];
  };
  return { most: units.length, into };
});

/** The best breakings into exactly so many lines, for the narrowest measure that holds them and wider ones. */
export function toBreakings(units: readonly MeasuredUnit[], space: number, count: number): Breaking[] {
  const narrowest = toNarrowestCap(units, space, count);
  return capSteps.flatMap((step) => breakLines(units, space, count, narrowest * step) ?? []);
}

/** The smallest line width that still gives `count` lines, found by halving. */
function toNarrowestCap(units: readonly MeasuredUnit[], space: number, count: number): number {
  const total = units.reduce((sum, unit) => sum + unit.width + (unit.isGlued ? 0 : space), -space);
  let low = Math.max(...units.map((unit) => unit.width), total / count);
  if (toLineCount(units, space, low) <= count) return low * 1.0001;
  let high = total;
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (toLineCount(units, space, middle) <= count) high = middle;
    else low = middle;
  }
  return high * 1.0001;
}

function toLineCount(units: readonly MeasuredUnit[], space: number, cap: number): number {
  let lines = 1;
  let width = -space;
  for (const unit of units) {
    let gap = unit.isGlued && width > 0 ? 0 : space;
    if (width + gap + unit.width > cap && width > 0) {
      lines += 1;
      width = -space;
      gap = space;
    }
    width += gap + unit.width;
  }
  return lines;
}
