/** One pipeline in a process of its own, so that its memory is its own; draws what its parent asks for. */
import { type DesignSize, toDesign } from './design.ts';
import { type PipelineName, pipelines } from './pipelines.ts';

export interface DrawRequest {
  size: DesignSize;
  round: number;
}

export interface DrawReply {
  milliseconds: number;
  bytes: number;
  /** Highest resident set of the process so far. */
  peakMegabytes: number;
}

const draw = await pipelines[process.argv[2] as PipelineName]();

process.on('message', async ({ size, round }: DrawRequest) => {
  const design = toDesign(size, round);
  const start = performance.now();
  const png = await draw(design);
  const milliseconds = performance.now() - start;
  const reply: DrawReply = {
    milliseconds,
    bytes: png.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.(reply);
});
