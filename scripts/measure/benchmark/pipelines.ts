import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import satori from 'satori';
import sharp from 'sharp';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { prepareCanvaskit } from './canvaskit.ts';
import type { Design, Draw } from './design.ts';
import { toPlainTree } from './plain-tree.ts';
import { toTakumiNode } from './takumi-node.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The typeface as its makers publish it, which every rival takes. */
const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
);

const readParts = async () => ({
  font: await readFile(fontFile),
  emblem: await readFile(join(root, 'content/identities/trai-tim-cam/emblem.svg'), 'utf8'),
});

/** The table of pipelines; each prepares once, outside of the measured time. */
export const pipelines = {
  ours: async () => {
    const assets = await readAssets(root);
    return async ({ job, widthPx, heightPx }) => {
      const drawn = await drawArtwork(job, assets);
      const { physical: _, ...surface } = drawn.canvas;
      const canvas = { ...surface, width: widthPx, height: heightPx };
      return encoders.png.encode({ ...drawn, canvas }, job, { path: 'benchmark.png', type: 'png' });
    };
  },
  'satori → sharp': async () => {
    const draw = await prepareSatori();
    return async (design) =>
      sharp(Buffer.from(await draw(design)))
        .png()
        .toBuffer();
  },
  'satori → resvg': async () => {
    const draw = await prepareSatori();
    return async (design) => {
      const image = new Resvg(await draw(design), { font: { loadSystemFonts: false } }).render();
      // Without a turn of the event loop resvg keeps every bitmap.
      await setImmediate();
      return image.asPng();
    };
  },
  canvaskit: async () => {
    const { font, emblem } = await readParts();
    return prepareCanvaskit(font, emblem);
  },
  takumi: async () => {
    const { font, emblem } = await readParts();
    const renderer = new Renderer();
    await renderer.registerFont({ data: font, name: 'Be Vietnam Pro', weight: 700 });
    return (design) =>
      renderer.render(toTakumiNode(toPlainTree(design, emblem)), {
        width: design.widthPx,
        height: design.heightPx,
        format: 'png',
      });
  },
} as const satisfies Record<string, () => Promise<Draw>>;
export type PipelineName = keyof typeof pipelines;

async function prepareSatori(): Promise<(design: Design) => Promise<string>> {
  const { font, emblem } = await readParts();
  const fonts = [{ name: 'Be Vietnam Pro', data: font, weight: 700 as const }];
  return (design) =>
    satori(toPlainTree(design, emblem) as Parameters<typeof satori>[0], {
      width: design.widthPx,
      height: design.heightPx,
      fonts,
    });
}
