import { foldText } from '#vietnamese/fold-text.ts';
import { toneKey } from '#vietnamese/tone-placement.ts';
import { countedRows } from './counted-things.ts';
import type { CountTotals, ReturnedCounts } from './counts.ts';
import { toNoCounts } from './to-no-counts.ts';

/** One name in its spellings: capitals, spaces, signs, and where oa and uy carry their tone. Other marks are other names. */
const toKey = (name: string): string =>
  toneKey(name)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
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
  const findKey = toKeyFinder(known);
  const seen = new Set<string>();
  const likeNames = new Map<string, string>();
  for (const { file, unit, counts, isCounted, slips } of returned) {
    const key = findKey(unit);
    totals.slips.push(...slips);
    if (!isCounted) continue;
    if (seen.has(key)) {
      totals.slips.push({ file, problem: 'double-unit', written: unit });
      continue;
    }
    seen.add(key);
    const like = likeNames.get(foldText(key));
    if (like && !known.has(key))
      totals.slips.push({ file, problem: 'like-unit', written: `${like} / ${unit}` });
    likeNames.set(foldText(key), unit);
    totals.answered.push(unit);
    if (known.size > 0 && !known.has(key)) totals.unasked.push(unit);
    for (const { id } of countedRows)
      for (const [level, count] of counts[id].entries())
        totals.counts[id][level] = (totals.counts[id][level] ?? 0) + count;
  }
  totals.missing = asked.filter((name) => !seen.has(toKey(name)));
  return totals;
}

/** A name that was asked for may come back without marks, where only one was that reads so. */
function toKeyFinder(known: ReadonlySet<string>): (unit: string) => string {
  const bare = new Map<string, string[]>();
  for (const name of known) bare.set(foldText(name), [...(bare.get(foldText(name)) ?? []), name]);
  return (unit) => {
    const key = toKey(unit);
    const like = bare.get(foldText(key)) ?? [];
    return known.has(key) || like.length !== 1 ? key : (like[0] ?? key);
  };
}
