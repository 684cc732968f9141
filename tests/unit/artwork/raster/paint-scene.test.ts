import { describe, expect, it } from 'vitest';
import { paintScene } from '#artwork/raster/paint-scene.ts';
import type { Scene } from '#artwork/scene.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import { arrangementIds } from '#domain/artwork/arrangements.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../../support/artwork-job.ts';
import { comparePixels } from '../../../support/compare-pixels.ts';

/** RGBA of every pixel, the colours multiplied by their alpha. */
function paint(scene: Scene, width: number, height: number): Buffer {
  const numbers = new Uint8Array(width * height);
  const palette = paintScene(scene, { width, height, numbers });
  const colours = new Uint32Array(Uint8Array.from(palette).buffer);
  const pixels = new Uint32Array(numbers.length);
  // A plain loop: of millions of pixels an iterator would take most of the test.
  for (let at = 0; at < numbers.length; at += 1) pixels[at] = colours[numbers[at] ?? 0] ?? 0;
  return Buffer.from(pixels.buffer);
}

const lookIds = Object.keys(looks) as LookId[];
const wishes: JobWish[] = [
  ...formats
    .filter(({ medium }) => medium === 'screen')
    .map(({ id }, at): JobWish => ({ format: id, look: lookIds[at % lookIds.length] })),
  ...lookIds.map((look): JobWish => ({ format: 'vuong', look, agency: ['Ủy ban nhân dân phường Kỳ Lừa'] })),
  ...groundIds.map(
    (ground, at): JobWish => ({
      format: 'man-hinh' as FormatId,
      look: 'minh-hoa',
      picture: { ground, arrangement: arrangementIds[at % arrangementIds.length] ?? 'horizon' },
    }),
  ),
];

describe('a painted scene', () => {
  it.each(wishes)('is what a rasteriser of SVG shows: $look, $format, $picture.ground', async (wish) => {
    const { pages, svgs } = await drawArtwork(toTestJob(wish), await readTestAssets());
    const { width, height, pixels } = await rasterise(svgs[0]);
    const { mean, strong } = comparePixels(paint(pages[0], width, height), pixels);
    expect(mean).toBeLessThan(0.5);
    expect(strong).toBeLessThan(0.0002);
  });

  it('has each item above those before it, and nothing where nothing was painted', () => {
    const scene: Scene = {
      width: 2,
      height: 1,
      items: [
        { kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#E8500E' },
        { kind: 'rect', x: 0, y: 0, width: 0.5, height: 1, fill: '#FFFFFF' },
      ],
    };
    expect([...paint(scene, 4, 1)]).toEqual([
      ...[255, 255, 255, 255],
      ...[0xe8, 0x50, 0x0e, 255],
      ...[0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('refuses an image', () => {
    const image = { kind: 'image', x: 0, y: 0, width: 1, height: 1, href: '', ground: '#FFFFFF' } as const;
    expect(() => paint({ width: 1, height: 1, items: [image] }, 1, 1)).toThrow('colours of its own');
  });
});
