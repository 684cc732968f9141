import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import type { Scene } from '#artwork/scene.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import { fitImages } from '#build/render/encoders/fit-images.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import { decodeImage } from '#build/render/encoders/read-image-pixels.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { toEmblemPicture } from '../../../support/emblem-picture.ts';

const href = `data:image/png;base64,${(await toEmblemPicture(800)).toString('base64')}`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" viewBox="0 0 1000 500"><image x="0" y="0" width="200" height="200" href="${href}"/></svg>`;
const readWidth = async (text: string) => (await decodeImage(/href="([^"]+)"/.exec(text)?.[1] ?? '')).width;

test.each([
  [undefined, 200],
  [500, 100],
  [8000, 800],
])(
  'in a picture %s px wide an image has the %i px that are shown, and no more than it had',
  async (widthPx, shown) => {
    expect(await readWidth(await fitImages(svg, widthPx))).toBe(shown);
  },
);

test('a picture without images stays as it is', async () => {
  expect(await fitImages('<svg viewBox="0 0 9 9"></svg>', 3)).toBe('<svg viewBox="0 0 9 9"></svg>');
});

test('an image that covers a high box keeps the px of its whole width', async () => {
  const high = svg.replace('height="200"', 'height="400" preserveAspectRatio="xMidYMid slice"');
  expect(await readWidth(await fitImages(high))).toBe(400);
});

test('an image that covers a circle leaves the rest empty', async () => {
  const scene: Scene = {
    width: 100,
    height: 100,
    items: [
      {
        kind: 'image',
        ...{ x: 0, y: 0, width: 100, height: 100, href: await toWidePicture(), ground: '#FFFFFF' },
        fit: 'cover',
        clip: { kind: 'circle', x: 50, y: 50, radius: 30 },
      },
    ],
  };
  const canvas = toCanvas(toFormat('vuong'));
  const { pixels, width } = await rasterise(writeSvg(scene, canvas, { title: '', description: '' }), 100);
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  // Its middle third is red; what is left and right of it stands out of the box.
  expect([at(50, 50), at(24, 50), at(76, 50)]).toEqual(Array(3).fill([255, 0, 0, 255]));
  expect([at(10, 50), at(50, 10)]).toEqual(Array(2).fill([0, 0, 0, 0]));
});

/** Three squares: blue, red, blue. */
async function toWidePicture(): Promise<string> {
  const red = { create: { width: 50, height: 50, channels: 4, background: '#FF0000' } } as const;
  const blue = { create: { width: 150, height: 50, channels: 4, background: '#0000FF' } } as const;
  const png = await sharp(blue)
    .composite([{ input: red, left: 50, top: 0 }])
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
