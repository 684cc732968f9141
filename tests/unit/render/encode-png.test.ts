import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { toSvg } from '#artwork/to-svg.ts';
import { type FormatId, formats } from '#domain/format.ts';
import { encodePng } from '#render/encoders/encode-png.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const encode = async (format: FormatId) =>
  encodePng(await toSvg(toTestJob({ format }), await readTestAssets()));
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
    const edges = Array.from({ length: info.width }, (_, x) => at(x, 405)).filter(
      ([, , , alpha = 0]) => alpha > 60 && alpha < 200,
    );
    expect(edges.length).toBeGreaterThan(0);
    for (const [red = 0, green = 0, blue = 0] of edges) {
      expect(Math.max(Math.abs(red - 0xf5), Math.abs(green - 0x82), Math.abs(blue - 0x20))).toBeLessThan(6);
    }
  });

  it('keeps translucent colours straight', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0H4V4H0Z" fill="#E8500E" fill-opacity=".5"/></svg>';
    const { data } = await pixelsOf(await encodePng(svg));
    const [red = 0, green = 0, blue = 0, alpha = 0] = data;
    expect(Math.abs(alpha - 128)).toBeLessThan(2);
    expect(Math.max(Math.abs(red - 0xe8), Math.abs(green - 0x50), Math.abs(blue - 0x0e))).toBeLessThan(3);
  });

  it('gives the same bytes twice', async () => {
    expect(await encode('lien-ket')).toEqual(await encode('lien-ket'));
  });
});
