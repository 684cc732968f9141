import { countEdits } from '#vietnamese/edit-distance.ts';

/**
 * The candidate that was probably meant: at most a third of its letters differ (two in a short name),
 * or one name contains the other. Absent when nothing comes near.
 */
export function findNearest(name: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: countEdits([...name.toLowerCase()], [...candidate.toLowerCase()]),
    }))
    .sort((a, b) => a.distance - b.distance);
  const fewest = name.length > 3 ? 2 : 1;
  const near = ranked.find(({ candidate, distance }) => distance <= Math.max(fewest, candidate.length / 3));
  if (near) return near.candidate;
  return name.length < 3 ? undefined : candidates.find((c) => c.includes(name) || name.includes(c));
}

/** Suggestion to put before a fix: `Có phải ý là “…”? `, or nothing. */
export function toSuggestion(name: string, candidates: readonly string[]): string {
  const nearest = findNearest(name, candidates);
  return nearest ? `Có phải ý là “${nearest}”? ` : '';
}
