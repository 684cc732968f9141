import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Step } from './run-steps.ts';

/** What one machine can run by itself. */
export const testParts = ['parts', 'site', 'browser'] as const;
export type TestPart = (typeof testParts)[number];

export interface TestWish {
  /** A page of each type, every address on both sites, or only the properties from a fresh seed. */
  run: 'quick' | 'full' | 'long';
  /** All of them unless one is named. */
  part?: TestPart | undefined;
  /** Of the files that need a browser, such as 1/3. */
  shard?: string | undefined;
}

interface PlannedStep extends Step {
  parts: readonly TestPart[];
}

/** Steps side by side: while one waits for a browser or compiles alone, another has the second core. */
export const lanes = Math.min(2, availableParallelism());

/** The steps in the order in which they are begun. */
export function planTests({ run, part, shard }: TestWish): Step[] {
  if (run === 'long') return [planLongRun(randomInt(2 ** 31))];
  // Dozens of processes begin: what one has compiled the next one need not. The coverage of a full run would suffer.
  const shared: Record<string, string> =
    run === 'full' ? { TEST_RUN: 'full' } : { NODE_COMPILE_CACHE: resolve('node_modules/.cache/node') };
  // A part that has the machine for itself takes all of it.
  const share = part ? '' : `--maxWorkers=${Math.max(1, Math.floor(availableParallelism() / lanes))}`;
  const steps: PlannedStep[] = [
    // First what the longest steps wait for.
    {
      name: 'build',
      parts: ['site', 'browser'],
      command: 'npm run --silent build',
      environment: { BASE_PATH: '/' },
    },
    {
      name: 'build below a path',
      parts: ['site', 'browser'],
      command: 'npm run --silent build -- --outDir .dist-below-path',
      environment: { BASE_PATH: '/thang-hanh-dong/' },
      needs: ['build'],
    },
    { name: 'lint', parts: ['parts'], command: 'npm run --silent lint' },
    { name: 'content', parts: ['parts'], command: 'npm run --silent validate' },
    {
      name: 'tests of the parts',
      parts: ['parts'],
      ...toVitest(
        'parts',
        `--project unit --project alone --project content --project pictures ${share} ${run === 'full' ? '--coverage' : ''}`,
      ),
    },
    {
      name: 'tests in a browser',
      parts: ['browser'],
      ...toVitest('browser', `--project browser ${shard ? `--shard=${shard}` : ''}`),
      needs: ['build below a path'],
    },
    {
      name: 'types',
      parts: ['parts'],
      command: 'npm run --silent check:types',
      // A build, too, writes the types that Astro generates.
      after: ['build', 'build below a path'],
    },
    {
      name: 'tests of the built sites',
      parts: ['site'],
      ...toVitest('site', `--project site ${share}`),
      needs: ['build below a path'],
    },
  ];
  const planned = part ? steps.filter(({ parts }) => parts.includes(part)) : steps;
  return planned.map((step) => ({ ...step, environment: { ...shared, ...step.environment } }));
}

const toVitest = (report: string, options: string): Pick<Step, 'command' | 'report'> => ({
  command: `vitest run --reporter=default --reporter=json --outputFile.json=test-results/${report}.json ${options}`,
  report: `test-results/${report}.json`,
});

/** Draws of each property in a night. */
const longRuns = '5000';

function planLongRun(seed: number): Step {
  const { PROPERTY_RUNS = longRuns, PROPERTY_SEED = String(seed) } = process.env;
  const files = globSync('tests/unit/**/*.test.ts').filter((file) =>
    readFileSync(file, 'utf8').includes('toPropertyOptions'),
  );
  return {
    name: `properties, to be repeated by PROPERTY_SEED=${PROPERTY_SEED} PROPERTY_RUNS=${PROPERTY_RUNS} npm run test:long`,
    ...toVitest('long', `--project unit ${files.join(' ')}`),
    environment: { PROPERTY_RUNS, PROPERTY_SEED },
  };
}
