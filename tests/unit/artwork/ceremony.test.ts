import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { isBitmap } from '#artwork/emblem-art.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { looks } from '#artwork/looks/all-looks.ts';
import { toScene } from '#artwork/to-scene.ts';
import { ceremonies } from '#domain/artwork/ceremonies.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { themes } from '../../fixtures/sentences.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { findInkProblems } from '../../support/ink-problems.ts';
import { propertyTimeout, toPropertyOptions } from '../../support/property-options.ts';
import { anyAgency, anyText } from '../../support/random-wishes.ts';

const logo = { href: 'data:image/png;base64,AAAA', widthPx: 300, heightPx: 200 };
const month = 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025';
const backdrops: FormatId[] = ['phong-6x3m', 'man-hinh', 'led-2x1', 'led-3x1', 'bang-ron-5x1.5m'];
const wish = fc.record({
  heading: fc.constantFrom(...Object.values(ceremonies).map(({ name }) => name)),
  theme: fc.constantFrom(...themes.map(({ text }) => text)),
  details: fc.array(anyText(80), { maxLength: 2 }),
  look: fc.constantFrom(...(Object.keys(looks) as LookId[]).filter((look) => look !== 'mot-mau')),
  format: fc.constantFrom(...backdrops),
  agency: anyAgency,
});

describe('a ceremony’s backdrop', () => {
  it(
    'keeps words, logos and emblem inside the safe area, apart and readable',
    async () => {
      const { emblems } = await readTestAssets();
      const emblem = emblems['trai-tim-cam'];
      if (!emblem) throw new Error('The test identity has no emblem');
      const paths = Object.values(emblem).map((art) => (isBitmap(art) ? '' : (art.paths[0]?.d ?? '')));
      const options = toPropertyOptions(150);
      let drawn = 0;
      const property = fc.asyncProperty(wish, fc.integer({ min: 0, max: 2 }), async (wished, logos) => {
        const text = `${wished.heading} ${month}`;
        const agencyLogos = Array.from({ length: logos }, () => logo);
        const job = { ...toTestJob({ ...wished, kind: 'launch', text }), agencyLogos };
        const canvas = toCanvas(toFormat(wished.format));
        const root = compose(() => looks[job.look].draw({ job, canvas, emblem }));
        if (!root) return;
        drawn += 1;
        const scene = await toScene(root, canvas.width, canvas.height);
        expect(paths.flatMap((path) => findInkProblems(scene, canvas, path))).toEqual([]);
        const images = scene.items.filter((item) => item.kind === 'image');
        expect(images).toHaveLength(logos);
        const { left, top, width } = canvas.safe;
        for (const image of images) {
          expect(image.x).toBeGreaterThanOrEqual(left);
          expect(image.y).toBeGreaterThanOrEqual(top - 1);
          expect(image.x + image.width).toBeLessThanOrEqual(left + width);
        }
      });
      await fc.assert(property, options);
      expect(drawn / options.numRuns).toBeGreaterThan(0.8);
    },
    propertyTimeout,
  );
});

/** @returns undefined when the words are too long, which the visitor is told. */
function compose<Root>(draw: () => Root): Root | undefined {
  try {
    return draw();
  } catch (error) {
    if (error instanceof TextTooLongError && error.excess > 0) return undefined;
    throw error;
  }
}
