import type { SenseUnit } from './sense-words.ts';
import { type SizeRanges, type StackLine, toStackLines } from './stack-roles.ts';

/** One way to set a text as a stack. */
export interface StackBreaking {
  lines: StackLine[];
  /** In logarithms of size; 0 is perfect: each line fills the measure and ends where a reader breathes. */
  cost: number;
}

/** As in break-lines.ts. */
const breakWeight = 0.45;
/** A line half as wide as the measure is worth an eighth of the size. */
const slackWeight = 0.48;
/** A connective may stand alone before what it leads to, which other lines may not end in. */
const leadCost = 0.05;
/** Of a last line with one word on it, so short that it looks left over: less than half the measure. */
const leftOverCost = 0.25;
const leftOverFrom = 2;
/** Measures are tried in steps of this. */
const step = 1.14;

/**
 * The best breaking for each number of lines and each of a row of measures, over all breakings: dynamic programming
 * from the first unit to the last. No two are the same.
 * @param most lines
 */
export function breakStack(units: readonly SenseUnit[], ranges: SizeRanges, most: number): StackBreaking[] {
  const starting = toStackLines(units);
  const total = units.length;
  const narrowest = Math.max(
    ...starting.map((lines) => Math.min(...lines.map(({ width, role }) => width * ranges[role][0]))),
  );
  const widest = Math.max(...starting.flatMap((lines) => lines.map(({ width }) => width)));
  const found = new Map<string, StackBreaking>();
  for (let measure = narrowest * 1.0001; measure < widest * 1.4 * step; measure *= step) {
    for (const breaking of breakToMeasure(units, starting, ranges, Math.min(most, total), measure)) {
      const key = breaking.lines.map(({ end }) => end).join(' ');
      const known = found.get(key);
      if (!known || breaking.cost < known.cost) found.set(key, breaking);
    }
  }
  return [...found.values()];
}

/** The cheapest way to set the units before some unit in some number of lines. */
interface Step {
  cost: number;
  line?: StackLine;
}

function breakToMeasure(
  units: readonly SenseUnit[],
  starting: readonly StackLine[][],
  ranges: SizeRanges,
  most: number,
  measure: number,
): StackBreaking[] {
  const total = units.length;
  const possible = starting.map((lines) =>
    lines.flatMap((line) => {
      const cost = toLineCost(units, line, ranges, measure);
      return cost === undefined ? [] : [{ line, cost }];
    }),
  );
  // best[k][j]: for the first j units in k lines.
  const best: (Step | undefined)[][] = [[{ cost: 0 }]];
  for (let k = 1; k <= most; k += 1) {
    const before = best[k - 1] ?? [];
    const row: (Step | undefined)[] = Array.from({ length: total + 1 });
    for (let start = k - 1; start < total; start += 1) {
      const step = before[start];
      if (!step) continue;
      for (const { line, cost: own } of possible[start] ?? []) {
        const cost = step.cost + own;
        const known = row[line.end];
        if (!known || cost < known.cost) row[line.end] = { cost, line };
      }
    }
    best.push(row);
  }
  return best.flatMap((_, count) => readBack(best, count, total) ?? []);
}

function toLineCost(
  units: readonly SenseUnit[],
  { start, end, role, width, cost }: StackLine,
  ranges: SizeRanges,
  measure: number,
): number | undefined {
  const [least, largest] = ranges[role];
  const natural = measure / width;
  if (natural < least) return undefined;
  const slack = role === 'connective' ? 0 : Math.max(0, 1 - largest / natural);
  const isLead = role === 'connective' && (units[end]?.stressed ?? 0) > 0;
  const isLeftOver =
    end === units.length && end - start === 1 && start > 0 && natural > leftOverFrom * largest;
  const breakCost = end === units.length ? 0 : (units[end - 1]?.breakCost ?? 0);
  const ending = isLeftOver && role !== 'stress' ? leftOverCost : 0;
  return cost + ending + slackWeight * slack ** 2 + (isLead ? leadCost : breakWeight * breakCost ** 2);
}

function readBack(
  best: readonly (Step | undefined)[][],
  count: number,
  total: number,
): StackBreaking | undefined {
  const whole = best[count]?.[total];
  if (!whole || count === 0) return undefined;
  const lines: StackLine[] = [];
  let end = total;
  for (let k = count; k > 0; k -= 1) {
    const line = best[k]?.[end]?.line;
    if (!line) return undefined;
    lines.unshift(line);
    end = line.start;
  }
  return { lines, cost: whole.cost };
}
