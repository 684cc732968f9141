import { it } from 'vitest';

/** Whether every address is walked, on both built sites, as `npm run test:full` does; see scripts/test.ts. */
export const isFullRun = process.env.TEST_RUN === 'full';

/** A test of something rarer, whose neighbours in a quick run go most of its way. */
export const inFullRun = it.runIf(isFullRun);

/**
 * All of a full run; of a quick one every so-manyth, from the first on, where each costs seconds in a browser and
 * what they differ in is held by tests of the parts.
 */
export const sample = <One>(all: readonly One[], every: number): readonly One[] =>
  isFullRun ? all : all.filter((_, at) => at % every === 0);

/**
 * Of a table every cell in a full run; of a quick one every so-manyth of each row, and of the next row the next
 * ones, so that each row and each column is tried.
 */
export const isTried = (row: number, column: number, every: number): boolean =>
  isFullRun || (row + column) % every === 0;
