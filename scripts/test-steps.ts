import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
  const environment: Record<string, string> = run === 'full' ? { TEST_RUN: 'full' } : {};
  // A part that has the machine for itself takes all of it.
  const share = part ? '' : `--maxWorkers=${Math.max(1, Math.floor(availableParallelism() / lanes))}`;
  const vitest = (report: string, options: string) => ({ ...toVitest(report, options), environment });
  const steps: PlannedStep[] = [
    { name: 'types', parts: ['parts'], command: 'npm run --silent check:types' },
    {
      name: 'build',
      parts: ['site', 'browser'],
      command: 'npm run --silent build',
      environment: { BASE_PATH: '/' },
      // Both write the types that Astro generates.
      after: ['types'],
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
      ...vitest(
        'parts',
        `--project unit --project alone --project content --project pictures ${share} ${run === 'full' ? '--coverage' : ''}`,
      ),
    },
    {
      name: 'tests in a browser',
      parts: ['browser'],
      ...vitest('browser', `--project browser ${shard ? `--shard=${shard}` : ''}`),
      needs: ['build below a path'],
    },
    {
      name: 'tests of the built sites',
      parts: ['site'],
      ...vitest('site', `--project site ${share}`),
      needs: ['build below a path'],
    },
  ];
  return part ? steps.filter(({ parts }) => parts.includes(part)) : steps;
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
