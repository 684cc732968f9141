import { foldText } from '#vietnamese/fold-text.ts';
import { countedRows } from './counted-things.ts';
import type { CountTotals, ReturnedCounts } from './counts.ts';
import { toNoCounts } from './to-no-counts.ts';

const toKey = (name: string): string =>
  foldText(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Adds the returned sheets up, one a unit: a second sheet of the same unit, and one of another year, are named and
 * left out. @param asked the units below, as they were listed; none where no list was given.
 */
export function addCounts(
  returned: readonly ReturnedCounts[],
  levels: readonly string[],
  asked: readonly string[],
): CountTotals {
  const totals: CountTotals = {
    levels,
    counts: toNoCounts(levels.length),
    answered: [],
    asked: asked.length,
    missing: [],
    unasked: [],
    slips: [],
  };
  const known = new Set(asked.map(toKey));
  const seen = new Set<string>();
  for (const { file, unit, counts, isCounted, slips } of returned) {
    const key = toKey(unit);
    totals.slips.push(...slips);
    if (!isCounted) continue;
    if (seen.has(key)) {
      totals.slips.push({ file, problem: 'double-unit', written: unit });
      continue;
    }
    seen.add(key);
    totals.answered.push(unit);
    if (known.size > 0 && !known.has(key)) totals.unasked.push(unit);
    for (const { id } of countedRows)
      for (const [level, count] of counts[id].entries())
        totals.counts[id][level] = (totals.counts[id][level] ?? 0) + count;
  }
  totals.missing = asked.filter((name) => !seen.has(toKey(name)));
  return totals;
}
