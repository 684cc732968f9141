import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { splitUnits } from '../scripts/split-units.ts';

/** A line's end after a word that leads on costs as much as this share of its emptiness, squared. */
const breakWeight = 0.05;
/** A last line shorter than this share of the measure looks like a word left behind. */
const lonelyShare = 0.25;
const lonelyCost = 0.3;

/**
 * Breaks a paragraph into lines that fill the measure, over all breakings: a column of small print, where `breakText`
 * sets a sentence to be seen. @param measure in em @throws Error for a word wider than the measure.
 */
export function fillLines(text: string, weight: FontWeight, measure: number): string[] {
  const units = splitUnits(text).map((unit) => ({ ...unit, width: measureText(unit.text, weight) }));
  const space = measureText(' ', weight);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end += 1) {
    let width = -space;
    for (let start = end - 1; start >= 0; start -= 1) {
      width += (units[start]?.width ?? 0) + space;
      if (width > measure) break;
      const before = best[start];
      if (!before) continue;
      const isLast = end === units.length;
      const slack = (measure - width) / measure;
      const empty = isLast ? (width < lonelyShare * measure && start > 0 ? lonelyCost : 0) : slack ** 2;
      const leading = isLast ? 0 : breakWeight * (units[end - 1]?.breakCost ?? 0) ** 2;
      const cost = before.cost + empty + leading;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, from: start };
    }
  }
  const lines: string[] = [];
  for (let end = units.length; end > 0; ) {
    const row = best[end];
    if (!row) throw new Error(`A word of "${text}" is wider than its column`);
    lines.unshift(
      units
        .slice(row.from, end)
        .map((unit) => unit.text)
        .join(' '),
    );
    end = row.from;
  }
  return lines;
}
