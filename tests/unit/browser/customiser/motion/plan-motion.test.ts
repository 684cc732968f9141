import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { findState, isStill, planMotion } from '#browser/customiser/motion/plan-motion.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../../../support/artwork-job.ts';

async function plan(format: FormatId, look: LookId) {
  const job = toTestJob({ format, look, agency: ['UBND tỉnh Lạng Sơn', 'Phường Kỳ Lừa'] });
  const {
    pages: [scene],
  } = await drawArtwork(job, await readTestAssets());
  return { scene, motion: planMotion(scene) };
}

describe('the motion of a picture’s parts', () => {
  it.each([
    ['story', 'minh-hoa'],
    ['man-hinh', 'nen-cam'],
    ['vuong', 'nen-trang'],
    ['vuong', 'dai-lua'],
  ] as const)('of %s, %s takes ten seconds at most and loses no item', async (format, look) => {
    const { scene, motion } = await plan(format, look);
    expect(motion.seconds).toBeLessThanOrEqual(10);
    expect(motion.layers.flatMap(({ items }) => items)).toEqual(scene.items);
    expect(motion.layers.filter(({ enters }) => enters !== undefined).length).toBeGreaterThan(3);
    expect(motion.layers[0]?.enters).toBeUndefined();
  });

  it('begins and ends with the whole picture, and shows the bare ground between', async () => {
    const { scene, motion } = await plan('story', 'nen-cam');
    const at = (second: number) => motion.layers.map((layer) => findState(layer, second, scene).opacity);
    expect(at(0)).toEqual(motion.layers.map(() => 1));
    expect(at(motion.seconds)).toEqual(at(0));
    expect(at(1.8)).toEqual(motion.layers.map(({ enters }) => (enters === undefined ? 1 : 0)));
  });

  it('comes part by part, stands long enough to be read, and never flashes', async () => {
    const { scene, motion } = await plan('story', 'minh-hoa');
    const starts = motion.layers.flatMap(({ enters }) => enters ?? []);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(isStill(motion, Math.max(...starts) + 0.5, motion.seconds)).toBe(true);
    expect(motion.seconds - Math.max(...starts)).toBeGreaterThan(3);
    // In a twenty-fifth of a second nothing changes by more than an eighth.
    for (const layer of motion.layers)
      for (let second = 0; second < motion.seconds; second += 0.04) {
        const [a, b] = [second, second + 0.04].map((one) => findState(layer, one, scene).opacity);
        expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(0.13);
      }
  });
});
