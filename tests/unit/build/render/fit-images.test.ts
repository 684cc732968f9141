import { expect, test } from 'vitest';
import { fitImages } from '#build/render/encoders/fit-images.ts';
import { decodeImage } from '#build/render/encoders/read-image-pixels.ts';
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
