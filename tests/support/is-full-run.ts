/** Whether every address is walked, on both built sites, as `npm run test:full` does; see scripts/test.ts. */
export const isFullRun = process.env.TEST_RUN === 'full';

/**
 * All of a full run; of a quick one every so-manyth, from the first on, where each costs seconds in a browser and
 * what they differ in is held by tests of the parts.
 */
export const sample = <One>(all: readonly One[], every: number): readonly One[] =>
  isFullRun ? all : all.filter((_, at) => at % every === 0);
