import { expect, test } from 'vitest';
import { runSteps, type Step } from '../../../scripts/run-steps.ts';
import { planTests, testParts } from '../../../scripts/test-steps.ts';

/** Runs the steps. @returns what was printed, and how each step ended. */
async function run(steps: Step[], lanes = 2) {
  const printed: string[] = [];
  const results = await runSteps(steps, lanes, (text) => printed.push(text));
  return {
    printed: printed.join('\n'),
    ended: results.map(({ name, count }) => `${name}: ${count.passed}, ${count.failed}`),
  };
}

test('a step waits for those that it needs, and for those in whose way it would be', async () => {
  const steps: Step[] = [
    { name: 'last', command: 'exit 0', needs: ['first'], after: ['second'] },
    { name: 'first', command: 'exit 0' },
    { name: 'second', command: 'exit 0', after: ['first', 'left out'] },
  ];
  expect((await run(steps)).ended).toEqual(['first: 1, 0', 'second: 1, 0', 'last: 1, 0']);
});

test('what a failed step leaves without its ground is not run, and fails', async () => {
  const { ended, printed } = await run([
    { name: 'build', command: 'exit 3' },
    { name: 'tests', command: 'echo looked', needs: ['build'] },
    { name: 'lint', command: 'echo clean', after: ['build'] },
  ]);
  expect(ended.toSorted()).toEqual(['build: 0, 1', 'lint: 1, 0', 'tests: 0, 1']);
  expect(printed).toContain('# tests: not run, since "build" failed');
  expect(printed).not.toContain('looked');
  expect(printed).toContain('# lint\nclean');
});

test('a report that was never written is a failed test', async () => {
  const steps = [{ name: 'tests', command: 'exit 0', report: 'test-results/there-is-none.json' }];
  expect((await run(steps)).ended).toEqual(['tests: 0, 1']);
});

test('steps that wait for each other are told', async () => {
  const steps = [
    { name: 'hen', command: 'exit 0', needs: ['egg'] },
    { name: 'egg', command: 'exit 0', needs: ['hen'] },
  ];
  await expect(run(steps)).rejects.toThrow('These steps wait for each other: hen, egg');
});

test('the parts together are all that a full run does, and each builds what it looks at', () => {
  const toNames = (steps: Step[]) => steps.map(({ name }) => name);
  const all = planTests({ run: 'full' });
  const shared = testParts.map((part) => planTests({ run: 'full', part }));
  expect(new Set(shared.flatMap(toNames))).toEqual(new Set(toNames(all)));
  for (const steps of shared)
    for (const { needs = [] } of steps) expect(toNames(steps)).toEqual(expect.arrayContaining([...needs]));
});
