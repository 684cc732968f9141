import { drawArtwork } from '#artwork/to-svg.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import { usePainted } from '#build/render/encoders/paint-picture.ts';
import { writeIndexedPng } from '#build/render/encoders/png-file.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { type Rounds, toMedian } from './compare-pipelines.ts';
import { type DesignSize, toDesign } from './design.ts';
import { root } from './pipelines.ts';

/** What our pipeline does one after the other. */
export type StepName = 'layout' | 'SVG' | 'raster' | 'deflate';

/** What each step takes of one picture. */
export interface StepShares {
  size: DesignSize;
  /** Median of the warm rounds, of all steps together. */
  milliseconds: number;
  shares: Record<StepName, number>;
}

/** Takes our pipeline apart, step by step, in this process. @throws Error when a design has too many colours */
export async function measureSteps(rounds: Record<DesignSize, Rounds>): Promise<StepShares[]> {
  const draw = await prepareSteps();
  const all: StepShares[] = [];
  for (const size of Object.keys(rounds) as DesignSize[]) {
    const { warmUp, measured } = rounds[size];
    const times: Record<StepName, number>[] = [];
    for (let round = 0; round < warmUp + measured; round += 1) {
      const taken = await draw(size, round);
      if (round >= warmUp) times.push(taken);
    }
    all.push(toShares(size, times));
  }
  return all;
}

async function prepareSteps() {
  const assets = await readAssets(root);
  return async (size: DesignSize, round: number): Promise<Record<StepName, number>> => {
    const { job, widthPx, heightPx } = toDesign(size, round);
    let last = performance.now();
    const take = (): number => {
      const before = last;
      last = performance.now();
      return last - before;
    };
    const drawn = await drawArtwork(job, assets);
    const whole = take();
    // Drawing has written it too, so the rest of that is layout.
    const facts = { title: job.message.text, description: '', credit: job.credit };
    writeSvg(drawn.pages[0], drawn.canvas, facts);
    const svgTime = take();
    let raster = 0;
    const painted = await usePainted(drawn.pages[0], { width: widthPx, height: heightPx }, (picture) => {
      raster = take();
      return writeIndexedPng({ width: widthPx, height: heightPx }, picture, 96, {});
    });
    if (!painted) throw new Error(`The design ${size} of round ${round} has too many colours`);
    return { layout: Math.max(0, whole - svgTime), SVG: svgTime, raster, deflate: take() };
  };
}

function toShares(size: DesignSize, times: readonly Record<StepName, number>[]): StepShares {
  const names = Object.keys(times[0] ?? {}) as StepName[];
  const medians = names.map((name) => [name, toMedian(times.map((taken) => taken[name]))] as const);
  const milliseconds = medians.reduce((sum, [, median]) => sum + median, 0);
  const shares = Object.fromEntries(medians.map(([name, median]) => [name, median / milliseconds]));
  return { size, milliseconds, shares: shares as Record<StepName, number> };
}
