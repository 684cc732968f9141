import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * To load code, pages and Chromium once for all files takes up to two thirds of the work away. The full run gives
 * each file a process of its own, and so finds one that lives on what another has left.
 */
const isolate = process.env.TEST_RUN === 'full';

/** Files that replace a module which others have loaded already. */
const alone = 'tests/unit/**/*.alone.test.ts';

/** One project a kind of test; what a project waits for decides its patience. */
const project = (name: string, test: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...test },
});

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      // No test asserts a time, and a machine may be busy: patience only ends what hangs.
      project('unit', {
        exclude: [...configDefaults.exclude, alone],
        testTimeout: 300_000,
        hookTimeout: 300_000,
        isolate,
      }),
      project('alone', { include: [alone], testTimeout: 300_000 }),
      project('content', { isolate, testTimeout: 300_000 }),
      project('pictures', { isolate, testTimeout: 120_000, hookTimeout: 120_000 }),
      project('site', { isolate, testTimeout: 300_000, hookTimeout: 120_000 }),
      // Two files at a time: while one waits for its page, the other one draws.
      project('browser', {
        isolate,
        testTimeout: 300_000,
        hookTimeout: 300_000,
        maxWorkers: Math.min(2, availableParallelism()),
        expect: { poll: { timeout: 120_000 } },
      }),
    ],
    coverage: {
      provider: 'v8',
      // The layers that are pure: what is in and out of them is all there is.
      include: [
        'src/{domain,vietnamese,artwork,publish}/**/*.ts',
        'src/content/{schemas,checks,annex}/**/*.ts',
      ],
      reporter: ['text-summary'],
      // As reached; raise them with what is added.
      thresholds: {
        'src/domain/**': { lines: 92, functions: 89, branches: 84 },
        'src/vietnamese/**': { lines: 100, functions: 100, branches: 96 },
        'src/artwork/**': { lines: 98, functions: 98, branches: 91 },
        'src/content/schemas/**': { lines: 82, functions: 40 },
        'src/content/checks/**': { lines: 99, functions: 100, branches: 93 },
        'src/content/annex/**': { lines: 99, functions: 96, branches: 94 },
        // Its endpoints are held by the tests of the built site, which run in another process.
        'src/publish/**': { lines: 81, functions: 82, branches: 73 },
      },
    },
  },
});
