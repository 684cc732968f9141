/** Compares our pipeline with others on the same designs, then measures whole renderings. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePipelines } from './benchmark/compare-pipelines.ts';
import { formatReport, type Report } from './benchmark/format-report.ts';
import { measureWholeJobs } from './benchmark/measure-whole-jobs.ts';
import { type PipelineName, pipelines, root } from './benchmark/pipelines.ts';
import { plotGrowth } from './benchmark/plot-growth.ts';

const help = `Compares, in one run and on the same designs, our pipeline with satori → sharp as everyone writes
it, satori → resvg, canvaskit (as astro-og-canvas works) and takumi; then measures whole renderings.

Usage: npm run benchmark -- [--quick] [--json] [--plot]

  --quick     Fewer rounds and campaigns: half a minute instead of some minutes.
  --json      Print the figures as JSON, to compare two commits.
  --plot      Also draw .github/images/growth.svg.
  -h, --help  Print this help.

Times are medians of warm rounds; compare ratios of one run, not times of two.
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    plot: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const { quick, json, plot } = values;
  const report: Report = {
    machine: {
      node: process.versions.node,
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? 'unknown',
    },
    pipelines: await comparePipelines(Object.keys(pipelines) as PipelineName[], {
      post: { warmUp: quick ? 10 : 30, measured: quick ? 15 : 60 },
      a4: { warmUp: quick ? 2 : 5, measured: quick ? 5 : 15 },
    }),
    wholeJobs: await measureWholeJobs(quick ? [1, 3] : [1, 10, 50]),
  };
  process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : `${formatReport(report)}\n`);
  if (plot) await writeFile(join(root, '.github/images/growth.svg'), plotGrowth(report.wholeJobs.growth));
}
