import { defineConfig } from 'vitest/config';

/** One project a kind of test; what a project waits for decides its patience. */
const project = (name: string, test: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...test },
});

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      project('unit'),
      project('content', { testTimeout: 30_000 }),
      project('pictures', { testTimeout: 60_000, hookTimeout: 60_000 }),
      project('site', { testTimeout: 120_000, hookTimeout: 60_000 }),
      // One browser at a time: the tests measure pages, and two cores are all that many machines have.
      project('browser', { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false, maxWorkers: 1 }),
    ],
  },
});
