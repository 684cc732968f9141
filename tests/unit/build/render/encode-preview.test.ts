import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encodePreview } from '#build/render/encoders/encode-preview.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { type JobWish, readTestAssets, toTestArtwork, toTestJob } from '../../../support/artwork-job.ts';
import { comparePixels } from '../../../support/compare-pixels.ts';

async function encode(format: FormatId) {
  const { job, files } = toTestArtwork({ format });
  const drawn = await drawArtwork(job, await readTestAssets());
  const previews = files.filter(({ preview }) => preview);
  return Promise.all(previews.map(async (file) => ({ file, bytes: await encodePreview(drawn, job, file) })));
}

describe('encodePreview', () => {
  it.each<FormatId>(['vuong', 'a4'])('gives %s the sizes that its files promise, small', async (format) => {
    const previews = await encode(format);
    expect(previews.length).toBeGreaterThan(0);
    for (const { file, bytes } of previews) {
      const { width, height } = await sharp(bytes).metadata();
      expect({ widthPx: width, heightPx: height }).toEqual(file.preview);
      expect(bytes.length).toBeLessThan(40_000);
    }
  });

  it.each<JobWish>([{}, { look: 'minh-hoa' }, { look: 'trang-trong', format: 'a4' }])(
    'shows what was drawn, within a step of an edge: $look',
    async (wish) => {
      const job = toTestJob(wish);
      const drawn = await drawArtwork(job, await readTestAssets());
      const { width, height, pixels } = await rasterise(drawn.svgs[0], 640);
      const canvas = { ...drawn.canvas, bleed: 0, trim: { ...drawn.canvas, left: 0, top: 0 } };
      const preview = { widthPx: width, heightPx: height };
      const bytes = await encodePreview({ ...drawn, canvas }, job, { path: 'a.webp', type: 'webp', preview });
      const { mean, strong } = comparePixels(await sharp(bytes).ensureAlpha().raw().toBuffer(), pixels);
      expect(mean).toBeLessThan(0.5);
      expect(strong).toBeLessThan(0.0002);
    },
  );

  it('rasterises what has colours of its own, a logo', async () => {
    const { job } = toTestArtwork();
    const { canvas, ...drawn } = await drawArtwork(job, await readTestAssets());
    const image = { kind: 'image', x: 0, y: 0, width: 1, height: 1, href: '', ground: '#FFFFFF' } as const;
    const [page] = drawn.pages;
    const preview = { widthPx: 320, heightPx: 320 };
    const file = { path: 'a.webp', type: 'webp', preview } as const;
    const pages: typeof drawn.pages = [{ ...page, items: [...page.items, image] }];
    const bytes = await encodePreview({ ...drawn, pages, canvas }, job, file);
    const { pixels } = await rasterise(drawn.svgs[0], 320);
    expect((await sharp(bytes).ensureAlpha().raw().toBuffer()).equals(pixels)).toBe(true);
  });

  it('cuts a sheet at its trim, so that no bleed shows', async () => {
    const [preview] = await encode('a4');
    expect(preview?.file.preview).toEqual({ widthPx: 320, heightPx: Math.round((320 * 297) / 210) });
  });

  it('refuses a file that is no preview', async () => {
    const { job } = toTestArtwork();
    const drawn = await drawArtwork(job, await readTestAssets());
    await expect(encodePreview(drawn, job, { path: 'a.webp', type: 'webp' })).rejects.toThrow(
      'a.webp is no preview',
    );
  });
});
