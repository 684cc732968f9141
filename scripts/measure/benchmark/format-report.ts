import type { PipelineResult } from './compare-pipelines.ts';
import type { DesignSize } from './design.ts';
import type { StepName, StepShares } from './measure-steps.ts';
import type { WholeJobs } from './measure-whole-jobs.ts';

export interface Report {
  machine: { node: string; cores: number; cpu: string };
  /** Of every design, each pipeline with its shares of what everyone writes. */
  pipelines: Ratio[];
  /** Only when they were asked for. */
  steps?: StepShares[];
  wholeJobs: WholeJobs;
}

/** Shares of satori → sharp that our pipeline keeps below. */
export const goals: Record<DesignSize, { time: number; bytes: number }> = {
  post: { time: 0.45, bytes: 0.5 },
  a4: { time: 0.2, bytes: 0.5 },
  postPicture: { time: 0.45, bytes: 0.5 },
  a4Picture: { time: 0.2, bytes: 0.5 },
};

const sizeNames: Record<DesignSize, string> = {
  post: '1080 × 1080 px',
  a4: 'A4 with bleed, 300 dpi',
  postPicture: '1080 × 1080 px, illustrated',
  a4Picture: 'A4 with bleed, 300 dpi, illustrated',
};

export interface Ratio extends PipelineResult {
  timeRatio: number;
  bytesRatio: number;
}

/** Each result of a size as a share of what everyone writes. */
export function toRatios(results: readonly PipelineResult[], size: DesignSize): Ratio[] {
  const ofSize = results.filter((result) => result.size === size);
  const usual = ofSize.find(({ pipeline }) => pipeline === 'satori → sharp');
  if (!usual) throw new Error('The comparison needs satori → sharp');
  return ofSize.map((result) => ({
    ...result,
    timeRatio: result.milliseconds / usual.milliseconds,
    bytesRatio: result.bytes / usual.bytes,
  }));
}

export function formatReport({ machine, pipelines, steps, wholeJobs }: Report): string {
  const { node, cores, cpu } = machine;
  return [
    `Node ${node}, ${cores} cores, ${cpu}`,
    ...(Object.keys(goals) as DesignSize[]).map((size) =>
      formatSize(
        pipelines.filter((row) => row.size === size),
        size,
      ),
    ),
    ...(steps ? [formatSteps(steps)] : []),
    formatWholeJobs(wholeJobs),
  ].join('\n\n');
}

function formatSize(ratios: readonly Ratio[], size: DesignSize): string {
  const rows = ratios.map((row) => [
    row.pipeline,
    row.milliseconds.toFixed(1),
    row.timeRatio.toFixed(2),
    (row.bytes / 1000).toFixed(0),
    row.bytesRatio.toFixed(2),
    row.peakMegabytes.toFixed(0),
  ]);
  const { time, bytes } = goals[size];
  return [
    sizeNames[size],
    ...formatTable([['pipeline', 'ms', 'ratio', 'kB', 'ratio', 'peak MB'], ...rows]),
    `goal for ours: time ≤ ${time.toFixed(2)}, bytes ≤ ${bytes.toFixed(2)}`,
  ].join('\n');
}

function formatSteps(all: readonly StepShares[]): string {
  const names = Object.keys(all[0]?.shares ?? {}) as StepName[];
  const rows = all.map(({ size, milliseconds, shares }) => [
    sizeNames[size],
    milliseconds.toFixed(1),
    ...names.map((name) => `${(shares[name] * 100).toFixed(0)} %`),
  ]);
  return ['What each step of ours takes', ...formatTable([['', 'ms', ...names], ...rows])].join('\n');
}

function formatWholeJobs({ growth, warm, edited }: WholeJobs): string {
  const rows = [
    ...growth.map((row) => ({ name: `cold, ${row.campaigns} campaigns`, ...row })),
    { name: 'again, nothing changed', ...warm },
    { name: 'again, one slogan changed', ...edited },
  ].map(({ name, artworks, seconds, files, fromCache, peakMegabytes }) => [
    name,
    String(artworks),
    seconds.toFixed(2),
    (artworks / seconds).toFixed(0),
    `${fromCache} of ${files}`,
    peakMegabytes.toFixed(0),
  ]);
  return [
    'Whole job, with the pool',
    ...formatTable([['', 'artworks', 's', 'artworks/s', 'cached', 'peak MB'], ...rows]),
  ].join('\n');
}

/** First column to the left, numbers to the right. */
function formatTable(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
