import type { EmphasisRun } from './find-emphasis.ts';

/**
 * The run of words after one more is pressed: a word outside draws the run as far as itself, one at an end
 * falls out, and one in the middle is where a new run begins.
 */
export function chooseRun(run: EmphasisRun | undefined, at: number): EmphasisRun | undefined {
  if (!run) return { start: at, end: at };
  if (at < run.start) return { start: at, end: run.end };
  if (at > run.end) return { start: run.start, end: at };
  if (run.start === run.end) return undefined;
  if (at === run.start) return { start: at + 1, end: run.end };
  return at === run.end ? { start: run.start, end: at - 1 } : { start: at, end: at };
}
