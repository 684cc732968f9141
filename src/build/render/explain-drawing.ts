import type { Artwork } from '#domain/artwork/artwork.ts';
import type { DrawingSources } from './digest-drawing.ts';
import { type DrawingMemory, toDigests } from './drawing-memory.ts';

/** So many names stand in a line; the others are counted. */
const mostNamed = 5;

/**
 * Says which artworks a build drew instead of taking their files from the cache, and why, in a line for each reason.
 * @param last what the build before left
 */
export function explainDrawing(
  drawn: readonly Artwork[],
  sources: DrawingSources,
  last: DrawingMemory | undefined,
): string[] {
  if (drawn.length === 0) return ['Nothing was drawn: all artworks are as in the build before.'];
  if (!last) return [`${count(drawn)} drawn: no build before this one left what it drew.`];
  const changed = listChanges(last.sources, sources);
  const byReason = Map.groupBy(drawn, (artwork) => toReason(artwork, last, changed));
  return [...byReason].map(
    ([reason, artworks]) => `${count(artworks)} drawn: ${reason}: ${toNames(artworks)}`,
  );
}

function toReason(artwork: Artwork, { artworks }: DrawingMemory, changed: readonly string[]): string {
  const before = artworks[artwork.job.name];
  if (!before) return 'new';
  const now = toDigests(artwork);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (field) => before[field] !== now[field],
  );
  const reasons = [
    ...(fields.length > 0 ? [`other in ${list(fields)}`] : []),
    ...(changed.length > 0 ? [`drawn by what changed (${list(changed)})`] : []),
  ];
  return reasons.join(', and ') || 'missing or damaged in the cache';
}

/** Files and libraries that are other, new or gone; a library's other version counts once. */
function listChanges(before: DrawingSources, now: DrawingSources): string[] {
  const names = Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
  const replaced = new Set(names.filter((name) => name in now).map(toLibrary));
  return names.filter((name) => name in now || !replaced.has(toLibrary(name))).sort();
}

/** `sharp` of `sharp@0.35.5`. A path has no version. */
const toLibrary = (name: string): string => name.replace(/(?<=.)@[^@/]*$/, '');

function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown;
}

const toNames = (artworks: readonly Artwork[]): string => list(artworks.map(({ job }) => job.name));

const count = ({ length }: readonly Artwork[]): string =>
  `${length} ${length === 1 ? 'artwork' : 'artworks'}`;
