import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readTestCount, type TestCount } from './read-test-count.ts';

export interface Step {
  name: string;
  /** For a shell. */
  command: string;
  environment?: Record<string, string>;
  /** Where Vitest writes its report; a step without one counts as one test. */
  report?: string;
  /** Names of the steps without which this one has nothing to look at. */
  needs?: readonly string[];
  /** Names of the steps that would be in its way. */
  after?: readonly string[];
}

export interface StepResult {
  name: string;
  count: TestCount;
}

/**
 * Runs steps side by side, each as soon as those before it allow. What a step prints is kept until it has ended,
 * so that two do not speak at once.
 * @param lanes steps at a time
 * @param print a line, or several
 */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  print: (text: string) => void,
): Promise<StepResult[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const results: StepResult[] = [];
  const hasFailed = (name: string) => results.some((one) => one.name === name && one.count.failed > 0);
  // Of a step that this run leaves out nothing is to be waited for.
  const isPending = (name: string) => running.has(name) || waiting.some((step) => step.name === name);
  const isFree = ({ needs = [], after = [] }: Step) => ![...needs, ...after].some(isPending);

  const run = async (step: Step): Promise<void> => {
    const missing = step.needs?.find(hasFailed);
    if (missing) print(`\n# ${step.name}: not run, since "${missing}" failed`);
    const count = missing ? { passed: 0, failed: 1 } : await runStep(step, print);
    results.push({ name: step.name, count });
  };

  while (waiting.length + running.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(isFree) : -1;
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step)
      running.set(
        step.name,
        run(step).finally(() => running.delete(step.name)),
      );
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return results;
}

async function runStep(step: Step, print: (text: string) => void): Promise<TestCount> {
  print(`… ${step.name}`);
  const child = spawn(step.command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...step.environment,
    },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  print(`\n# ${step.name}\n${Buffer.concat(said).toString().trimEnd()}`);
  if (!step.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = await readTestCount(step.report);
  // Vitest may end badly with every test passed: an error outside of a test is a failure too.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
