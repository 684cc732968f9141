/** Runs everything that must hold, and ends with the line "N passed, N failed". */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { readTestCount, type TestCount } from './read-test-count.ts';

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** Where Vitest writes its report; a step without one counts as one test. */
  report?: string;
  /** Names of the steps without which this one has nothing to look at. */
  needs?: string[];
}

const help = `Runs types, lint, content checks, unit and picture tests, builds the site twice (at / and below
/thang-hanh-dong/), then tests the built sites, in files and in Chromium.

Usage: npm test
`;

const vitest = (report: string, ...projects: string[]): Pick<Step, 'command' | 'report'> => ({
  command: [
    'vitest run --reporter=default --reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project ${project}`),
  ],
  report,
});

const steps: Step[] = [
  { name: 'types', command: ['npm run --silent check:types'] },
  { name: 'lint', command: ['npm run --silent lint'] },
  { name: 'content', command: ['npm run --silent validate'] },
  { name: 'tests of the parts', ...vitest('test-results/parts.json', 'unit', 'content', 'pictures') },
  { name: 'build', command: ['npm run --silent build'], environment: { BASE_PATH: '/' } },
  {
    name: 'build below a path',
    command: ['npm run --silent build -- --outDir .dist-below-path'],
    environment: { BASE_PATH: '/thang-hanh-dong/' },
    needs: ['build'],
  },
  {
    name: 'tests of the built sites',
    ...vitest('test-results/site.json', 'site', 'browser'),
    needs: ['build', 'build below a path'],
  },
];

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else process.exitCode = await main();

async function main(): Promise<number> {
  await rm('test-results', { recursive: true, force: true });
  const total: TestCount = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const step of steps) {
    const missing = step.needs?.find((name) => failed.includes(name));
    const count = missing ? { passed: 0, failed: 1 } : await runStep(step);
    if (missing) print(`\n# ${step.name}: not run, since "${missing}" failed`);
    if (count.failed > 0) failed.push(step.name);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  if (failed.length > 0) print(`\nFailed: ${failed.join(', ')}`);
  print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function runStep({ name, command, environment, report }: Step): Promise<TestCount> {
  print(`\n# ${name}`);
  const child = spawn(command.join(' '), {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const ended: TestCount = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return ended;
  const count = await readTestCount(report);
  // Vitest may end badly with every test passed: an error outside of a test is a failure too.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
