import type { BreakUnit } from '#vietnamese/break-opportunities.ts';

/** One way to set a text in a number of lines. Widths are in em. */
export interface Breaking {
  lines: string[];
  widths: number[];
  /** In logarithms of size, so 0.1 is worth a tenth of it; 0 is perfect: even lines, ended where a reader breathes. */
  cost: number;
}

export interface MeasuredUnit extends BreakUnit {
  /** Width in em. */
  width: number;
}

/** Each break counts: one after “trong” (cost 0.9) is worth a third of the size, one before it hardly anything. */
const breakWeight = 0.45;
/** Unevenness counts as the mean over the lines: lines half as long as the widest are worth a third of the size. */
const slackWeight = 1.4;
/** A line below this share of the widest looks like a word left behind. */
const lonelyShare = 0.35;
const lonelyCost = 0.4;

/**
 * The best breaking into exactly `count` lines none of which is wider than `cap` em, over all
 * breakings: dynamic programming from the first unit to the last.
 * @returns undefined when no such breaking exists.
 */
export function breakLines(
  units: readonly MeasuredUnit[],
  space: number,
  count: number,
  cap: number,
): Breaking | undefined {
  const total = units.length;
  // best[k][j]: the cheapest way to set the first j units in k lines.
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]];
  for (let k = 1; k <= count; k += 1) {
    const row: { cost: number; from: number }[] = [];
    for (let end = k; end <= total - (count - k); end += 1) {
      let width = -space;
      for (let start = end - 1; start >= k - 1; start -= 1) {
        width += (units[start]?.width ?? 0) + (units[start + 1]?.isGlued && start + 1 < end ? 0 : space);
        if (width > cap) break;
        const before = best[k - 1]?.[start];
        if (!before) continue;
        const breakCost = end === total ? 0 : (units[end - 1]?.breakCost ?? 0);
        const cost = before.cost + toSlackCost(width, cap) / count + breakWeight * breakCost ** 2;
        if (cost < (row[end]?.cost ?? Number.POSITIVE_INFINITY)) row[end] = { cost, from: start };
      }
    }
    best.push(row);
  }
  return readBack(units, space, count, best);
}

function toSlackCost(width: number, cap: number): number {
  const slack = (cap - width) / cap;
  return slackWeight * slack ** 2 + (width < lonelyShare * cap ? lonelyCost : 0);
}

function readBack(
  units: readonly MeasuredUnit[],
  space: number,
  count: number,
  best: readonly { cost: number; from: number }[][],
): Breaking | undefined {
  const whole = best[count]?.[units.length];
  if (!whole) return undefined;
  const lines: string[] = [];
  const widths: number[] = [];
  let end = units.length;
  for (let k = count; k > 0; k -= 1) {
    const start = best[k]?.[end]?.from ?? 0;
    const part = units.slice(start, end);
    lines.unshift(joinUnits(part));
    widths.unshift(part.reduce((sum, unit) => sum + unit.width, space * countSpaces(part)));
    end = start;
  }
  return { lines, widths, cost: whole.cost };
}

const joinUnits = (units: readonly MeasuredUnit[]): string =>
  units.map(({ text, isGlued }, at) => (at === 0 || isGlued ? text : ` ${text}`)).join('');

const countSpaces = (units: readonly MeasuredUnit[]): number =>
  units.filter(({ isGlued }, at) => at > 0 && !isGlued).length;
