/** Compares our pipeline with others on the same designs, then measures whole renderings. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePipelines, type Rounds } from './benchmark/compare-pipelines.ts';
import { type DesignSize, designSizes } from './benchmark/design.ts';
import { formatReport, type Report, toRatios } from './benchmark/format-report.ts';
import { measureSteps } from './benchmark/measure-steps.ts';
import { measureWholeJobs } from './benchmark/measure-whole-jobs.ts';
import { type PipelineName, pipelines, root } from './benchmark/pipelines.ts';
import { plotGrowth } from './benchmark/plot-growth.ts';

const help = `Compares, in one run and on the same designs, our pipeline with satori → sharp as everyone writes
it, satori → resvg, canvaskit (as astro-og-canvas works) and takumi, in words alone and with a picture; then measures
whole renderings.

Usage: npm run benchmark -- [--quick] [--steps] [--json] [--plot]

  --quick     Fewer rounds and campaigns: two minutes instead of ten.
  --steps     Also say which share of a picture each step of ours takes.
  --json      Print the figures as JSON, ratios included, to compare two commits.
  --plot      Also draw .github/images/growth.svg.
  -h, --help  Print this help.

Times are medians of warm rounds; compare ratios of one run, not times of two.
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    plot: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const { quick, steps, json, plot } = values;
  const post = { warmUp: quick ? 10 : 30, measured: quick ? 15 : 60 };
  const a4 = { warmUp: quick ? 2 : 5, measured: quick ? 5 : 15 };
  const rounds: Record<DesignSize, Rounds> = { post, a4, postPicture: post, a4Picture: a4 };
  const results = await comparePipelines(Object.keys(pipelines) as PipelineName[], rounds);
  const report: Report = {
    machine: {
      node: process.versions.node,
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? 'unknown',
    },
    pipelines: (Object.keys(designSizes) as DesignSize[]).flatMap((size) => toRatios(results, size)),
    ...(steps && { steps: await measureSteps(rounds) }),
    wholeJobs: await measureWholeJobs(quick ? [1, 3] : [1, 10, 50]),
  };
  process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : `${formatReport(report)}\n`);
  if (plot) await writeFile(join(root, '.github/images/growth.svg'), plotGrowth(report.wholeJobs.growth));
}
