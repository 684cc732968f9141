/** Whether every address is walked, on both built sites, as `npm run test:full` does; see scripts/test.ts. */
export const isFullRun = process.env.TEST_RUN === 'full';
