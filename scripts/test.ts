/** Runs what must hold, and ends with the line "N passed, N failed". */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runSteps } from './run-steps.ts';
import { lanes, planTests, type TestPart, testParts } from './test-steps.ts';

const help = `Runs types, lint, content checks, unit and picture tests, builds the site twice (at / and below
/thang-hanh-dong/), then tests the built sites, in files and in Chromium.

Usage: npm test                     a page of each type, from fixed seeds: minutes
       npm run test:full            every address, on both sites, with the coverage of the pure layers
       npm run test:full -- --part parts|site|browser [--shard 1/3]
                                    what one machine of several does
       npm run test:long            only the properties, from a fresh seed, for a night
`;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    part: { type: 'string' },
    shard: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) process.stdout.write(help);
else process.exitCode = await main();

async function main(): Promise<number> {
  const { full, long, shard } = values;
  const steps = planTests({ run: long ? 'long' : full ? 'full' : 'quick', part: toPart(values.part), shard });
  await rm('test-results', { recursive: true, force: true });
  const results = await runSteps(steps, lanes, print);
  const failed = results.filter(({ count }) => count.failed > 0);
  if (failed.length > 0) print(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  const sum = (what: 'passed' | 'failed') => results.reduce((total, { count }) => total + count[what], 0);
  print(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failed.length > 0 ? 1 : 0;
}

function toPart(name: string | undefined): TestPart | undefined {
  const part = testParts.find((one) => one === name);
  if (name !== undefined && !part) throw new Error(`No part "${name}": ${testParts.join(', ')}`);
  return part;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
