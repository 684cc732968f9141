import type { DesignSize } from './design.ts';
import type { DrawReply, DrawRequest } from './pipeline-process.ts';
import type { PipelineName } from './pipelines.ts';
import { startProcess } from './start-process.ts';

export interface PipelineResult {
  pipeline: PipelineName;
  size: DesignSize;
  /** Median of the warm rounds. */
  milliseconds: number;
  bytes: number;
  peakMegabytes: number;
}

export interface Rounds {
  /** Not measured: the just-in-time compiler and the font caches fill. */
  warmUp: number;
  measured: number;
}

const processFile = new URL('./pipeline-process.ts', import.meta.url);

/**
 * Draws every size with every pipeline. Pipelines take turns within a round, one at a time, so that a
 * machine that gets slower gets slower for all.
 */
export async function comparePipelines(
  names: readonly PipelineName[],
  rounds: Record<DesignSize, Rounds>,
): Promise<PipelineResult[]> {
  const started = names.map((name) => ({ name, process: startProcess(processFile, name) }));
  try {
    const results: PipelineResult[] = [];
    for (const size of Object.keys(rounds) as DesignSize[]) {
      const replies = new Map<PipelineName, DrawReply[]>(names.map((name) => [name, []]));
      const { warmUp, measured } = rounds[size];
      for (let round = 0; round < warmUp + measured; round += 1) {
        for (const { name, process } of started) {
          const request: DrawRequest = { size, round };
          const reply = (await process.ask(request)) as DrawReply;
          if (round >= warmUp) replies.get(name)?.push(reply);
        }
      }
      results.push(...names.map((pipeline) => toResult(pipeline, size, replies.get(pipeline) ?? [])));
    }
    return results;
  } finally {
    for (const { process } of started) process.end();
  }
}

const toResult = (
  pipeline: PipelineName,
  size: DesignSize,
  replies: readonly DrawReply[],
): PipelineResult => ({
  pipeline,
  size,
  milliseconds: toMedian(replies.map(({ milliseconds }) => milliseconds)),
  bytes: toMedian(replies.map(({ bytes }) => bytes)),
  peakMegabytes: Math.max(...replies.map(({ peakMegabytes }) => peakMegabytes)),
});

export function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
