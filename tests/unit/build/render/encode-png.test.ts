import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { compressPng, encodePng } from '#build/render/encoders/encode-png.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';

async function encode(format: FormatId) {
  const job = toTestJob({ format });
  return encodePng(await drawArtwork(job, await readTestAssets()), job);
}
const pixelsOf = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
const screens = formats.filter((format) => format.medium === 'screen');

describe('encodePng', () => {
  it.each(screens)('gives $id its size in pixels, at 96 to the inch', async ({ id, widthPx, heightPx }) => {
    const facts = await sharp(await encode(id)).metadata();
    expect(facts).toMatchObject({ format: 'png', width: widthPx, height: heightPx, density: 96 });
  });

  it('leaves the middle of an avatar frame transparent and its colours as they are', async () => {
    const { data, info } = await pixelsOf(await encode('khung-avatar'));
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
    ];
    expect(at(540, 405)[3]).toBe(0);
    expect(at(20, 20)).toEqual([0xe8, 0x50, 0x0e, 255]);
    // The ribbon's edge: half transparent, and as orange as the ribbon, not darkened by its transparency.
    const upper = [300, 330, 360, 390, 420].flatMap((y) =>
      Array.from({ length: info.width }, (_, x) => at(x, y)),
    );
    const edges = upper.filter(([, , , alpha = 0]) => alpha > 60 && alpha < 200);
    expect(edges.length).toBeGreaterThan(0);
    for (const [red = 0, green = 0, blue = 0] of edges) {
      expect(Math.max(Math.abs(red - 0xf5), Math.abs(green - 0x82), Math.abs(blue - 0x20))).toBeLessThan(6);
    }
  });

  it('keeps translucent colours straight', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0H4V4H0Z" fill="#E8500E" fill-opacity=".5"/></svg>';
    const { data } = await pixelsOf(await compressPng(await rasterise(svg), {}));
    const [red = 0, green = 0, blue = 0, alpha = 0] = data;
    expect(Math.abs(alpha - 128)).toBeLessThan(2);
    expect(Math.max(Math.abs(red - 0xe8), Math.abs(green - 0x50), Math.abs(blue - 0x0e))).toBeLessThan(3);
  });

  it('shows a print as large as a screen does', async () => {
    const facts = await sharp(await encode('a4')).metadata();
    // 216 × 303 mm, with the bleed.
    expect(facts).toMatchObject({ width: 816, height: 1145 });
  });

  it('holds a picture of 256 colours exactly', async () => {
    const pixels = Buffer.from(Array.from({ length: 256 }, (_, at) => [at, at, 7, 255]).flat());
    const { data } = await pixelsOf(await compressPng({ width: 16, height: 16, pixels }, {}));
    expect(data.equals(pixels)).toBe(true);
  });

  it('keeps a picture of many colours too', async () => {
    const pixels = Buffer.from(
      Array.from({ length: 400 }, (_, at) => [(at * 5) & 255, at >> 2, 7, 255]).flat(),
    );
    const { data } = await pixelsOf(
      await compressPng({ width: 20, height: 20, pixels }, { Title: 'Cầu vồng' }),
    );
    expect(data.equals(pixels)).toBe(true);
  });

  it.each([
    ['a picture of many colours without holes in 24 bits', 255, 3],
    ['one with holes in 32', 0, 4],
  ])('keeps %s', async (_, lastAlpha, channels) => {
    const pixels = Buffer.from(
      Array.from({ length: 400 }, (_, at) => [
        (at * 5) & 255,
        at >> 2,
        7,
        at === 399 ? lastAlpha : 255,
      ]).flat(),
    );
    const png = await compressPng({ width: 20, height: 20, pixels }, {});
    expect(await sharp(png).metadata()).toMatchObject({ channels, depth: 'uchar' });
  });

  it('holds what is packed row by row, each as it is', async () => {
    const png = await compressPng(
      { width: 2, height: 2, pixels: Buffer.from([1, 2, 2, 1].flatMap((red) => [red, 0, 0, 255])) },
      {},
    );
    const at = png.indexOf('IDAT');
    expect([...inflateSync(png.subarray(at + 4))]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('says in the file what it shows, who drew it, and under which terms', async () => {
    const { comments } = await sharp(await encode('vuong')).metadata();
    const texts = Object.fromEntries((comments ?? []).map(({ keyword, text }) => [keyword, text]));
    expect(texts).toMatchObject({
      Title: 'Chấm dứt bạo lực, vun đắp yêu thương.',
      Author: 'Trái Tim Cam',
      Copyright: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi',
      Comment: 'Nguồn: Kế hoạch 123/KH-UBND',
    });
    expect(texts.Description).toContain('1080 × 1080 px');
  });

  it('gives the same bytes twice', async () => {
    expect(await encode('lien-ket')).toEqual(await encode('lien-ket'));
  });
});
