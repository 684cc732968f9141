import { batchWords } from '#i18n/vi/batch.ts';
import type { BatchFailure } from '../drawing-protocol.ts';

/** Two thousand lines of words would hold the page for half a second, and nobody reads them. */
const shownFailures = 100;

/** What was not made and why, as a visitor is told: the first in words, of the others the list's lines. */
export function listFailures(failures: readonly BatchFailure[]): string[] {
  const others = failures.slice(shownFailures);
  const told = failures.slice(0, shownFailures).map(batchWords.failure);
  return others.length === 0 ? told : [...told, batchWords.moreFailures(others.length, toRanges(others))];
}

/** Lines in their order, once each: `3–7, 9`. */
function toRanges(failures: readonly BatchFailure[]): string {
  const lines = [...new Set(failures.map(({ line }) => line))].sort((a, b) => a - b);
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
