import type { PlacedRun } from './pdf-pieces.ts';

/** A page's letters come out of their order, and nobody can tell which belongs where. */
export class ShuffledLettersError extends Error {
  override name = 'ShuffledLettersError';
}

/**
 * Whether letters stand inside words that lack them: a program had no such letters in its font, drew them with another,
 * and wrote those after all others (“T t nóng gi n” and “ắ ậ”).
 */
export function hasShuffledLetters(runs: readonly PlacedRun[]): boolean {
  const inside = runs.filter((run) => /^\p{L}/u.test(run.text) && runs.some((other) => holds(other, run)));
  return inside.length > 4 && inside.length > runs.length * 0.05;
}

/** A text that is printed twice, for bold, and a mark across the page hold no letters of each other. */
const holds = (word: PlacedRun, run: PlacedRun): boolean =>
  word !== run &&
  word.text.length > run.text.length &&
  word.text.includes(' ') &&
  !word.text.includes(run.text) &&
  Math.abs(word.y - run.y) < 0.5 &&
  Math.abs(word.size - run.size) < word.size * 0.2 &&
  run.x > word.x + 1 &&
  run.x + run.width < word.x + word.width + 1;
