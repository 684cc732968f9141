import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmblemArt, isBitmap } from '#artwork/emblem-art.ts';
import { decodeImage } from '#build/render/encoders/read-image-pixels.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { projectRoot } from '../../../support/artwork-job.ts';
import { takePicture } from '../../../support/emblem-picture.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assets-'));
  await cp(join(projectRoot, 'content/identities'), join(root, 'content/identities'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('readAssets', () => {
  it('reads every identity’s emblems', async () => {
    const { emblems } = await readAssets(root);
    expect(Object.keys(emblems)).toEqual(['trai-tim-cam']);
    expect(emblems['trai-tim-cam']?.reversed).toHaveProperty('paths.0.fill');
  });

  it('names the emblem that holds more than plain paths', async () => {
    const file = join(root, 'content/identities/trai-tim-cam/emblem.svg');
    await writeFile(file, '<svg viewBox="0 0 9 9"><text>a</text></svg>');
    await expect(readAssets(root)).rejects.toThrow(`Cannot draw ${file}`);
  });

  it('names the file that is missing', async () => {
    await rm(join(root, 'content/identities/trai-tim-cam/emblem-reversed.svg'));
    await expect(readAssets(root)).rejects.toThrow('emblem-reversed.svg');
  });

  it('takes a picture in the place of the drawings, and derives its other variants', async () => {
    await takePicture(root);
    const { emblems } = await readAssets(root);
    const { colour, reversed, oneColour } = emblems['trai-tim-cam'] ?? {};
    expect([colour, reversed, oneColour]).toMatchObject(
      Array(3).fill({
        widthPx: 1536,
        heightPx: 1536,
        href: expect.stringMatching(/^data:image\/png;base64,/),
      }),
    );
    // The orange heart is inked in one tone, the white in it is a hole, and outside there is nothing.
    expect(await readPoints(reversed)).toEqual({ heart: [255, 255, 255, 255], ribbon: 0, outside: 0 });
    expect(await readPoints(oneColour)).toEqual({ heart: [0, 0, 0, 255], ribbon: 0, outside: 0 });
    expect((await readPoints(colour)).ribbon).toBe(255);
  });

  it('takes a variant’s own file before a derived one', async () => {
    await takePicture(root);
    await cp(
      join(projectRoot, 'content/identities/trai-tim-cam/emblem-reversed.svg'),
      at('emblem-reversed.svg'),
    );
    const { emblems } = await readAssets(root);
    expect(emblems['trai-tim-cam']?.reversed).toHaveProperty('paths');
    expect(emblems['trai-tim-cam']?.oneColour).toHaveProperty('href');
  });

  it('makes a designer’s drawing plain', async () => {
    const styled =
      '<style>.a{fill:#E8500E}</style><g transform="translate(2 2)"><circle class="a" r="2"/></g>';
    await writeFile(
      at('emblem.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6">${styled}</svg>`,
    );
    const { emblems } = await readAssets(root);
    expect(emblems['trai-tim-cam']?.colour).toMatchObject({
      width: 9,
      height: 6,
      paths: [{ fill: '#E8500E' }],
    });
  });
});

const at = (name: string): string => join(root, 'content/identities/trai-tim-cam', name);

async function readPoints(art: EmblemArt | undefined) {
  if (!art || !isBitmap(art)) throw new Error('The emblem is no picture');
  const { width, rgba } = await decodeImage(art.href);
  const point = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  return { heart: point(400, 700), ribbon: point(768, 768)[3], outside: point(5, 1500)[3] };
}
