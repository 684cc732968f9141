import { describe, expect, it } from 'vitest';
import type { PipelineResult } from '../../../scripts/measure/benchmark/compare-pipelines.ts';
import { type DesignSize, designSizes, toDesign } from '../../../scripts/measure/benchmark/design.ts';
import { toRatios } from '../../../scripts/measure/benchmark/format-report.ts';
import { measureSteps } from '../../../scripts/measure/benchmark/measure-steps.ts';
import { toPlainTree } from '../../../scripts/measure/benchmark/plain-tree.ts';

const sizes = Object.keys(designSizes) as DesignSize[];

describe('the benchmark', () => {
  it('gives each pipeline’s shares of what everyone writes, within one design', () => {
    const toResult = (pipeline: PipelineResult['pipeline'], size: DesignSize, milliseconds: number) => ({
      pipeline,
      size,
      milliseconds,
      bytes: milliseconds * 1000,
      peakMegabytes: 100,
    });
    const results = [
      toResult('ours', 'post', 20),
      toResult('satori → sharp', 'post', 50),
      toResult('ours', 'a4Picture', 90),
      toResult('satori → sharp', 'a4Picture', 900),
    ];
    const ours = (size: DesignSize) => toRatios(results, size).find(({ pipeline }) => pipeline === 'ours');
    expect(ours('post')).toMatchObject({ timeRatio: 0.4, bytesRatio: 0.4 });
    expect(ours('a4Picture')).toMatchObject({ timeRatio: 0.1 });
  });

  it('shows a picture in the illustrated designs of every pipeline', () => {
    for (const size of sizes) {
      const design = toDesign(size, 0);
      const isPicture = size.endsWith('Picture');
      expect(design.job.picture?.motif).toBe(isPicture ? 'clasped-hands' : undefined);
      const images = (toPlainTree(design, '<svg/>').props.children as unknown[]).filter(
        (child) => (child as { type: string }).type === 'img',
      );
      expect(images).toHaveLength(isPicture ? 2 : 1);
    }
  });

  it('takes our own pipeline apart into shares of the whole', async () => {
    const none = { warmUp: 0, measured: 0 };
    const once = { warmUp: 0, measured: 1 };
    const steps = await measureSteps({ post: once, a4: none, postPicture: once, a4Picture: none });
    for (const { shares } of steps.filter(({ size }) => size.startsWith('post'))) {
      const sum = Object.values(shares).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 6);
      expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0);
    }
  });
});
