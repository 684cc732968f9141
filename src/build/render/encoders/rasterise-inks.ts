import type { Canvas } from '#artwork/canvas.ts';
import type { InkTable } from '#artwork/ink-table.ts';
import { type Scene, type SceneItem, type SceneWriter, writeItem } from '#artwork/scene.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import type { Ink } from '#domain/artwork/artwork.ts';
import { rasterise } from './rasterise.ts';

export interface InkRaster {
  width: number;
  height: number;
  /** C, M, Y, K of each pixel, 0–255 each. */
  pixels: Buffer;
}

/** A strip at a time: two pictures of it in RGBA are all the memory beside the result. */
const stripPixels = 2_000_000;

/**
 * Rasterises a scene in its inks: once with cyan, magenta and yellow in the place of red, green and blue,
 * once with black. A flat area has its declared ink exactly, and an edge is a blend of the two inks beside it.
 * @throws Error for a fill without an ink, and for a scene with an image.
 */
export async function rasteriseInks(
  scene: Scene,
  canvas: Canvas,
  toInk: InkTable,
  { width, height, pixels }: InkRaster,
): Promise<void> {
  const coloured = writePass(scene, canvas, (fill) => toInk(fill).slice(0, 3));
  const black = writePass(scene, canvas, (fill) => toInk(fill).slice(3));
  const rows = Math.max(1, Math.floor(stripPixels / width));
  for (let top = 0; top < height; top += rows) {
    const strip = { width, height, top, rows: Math.min(rows, height - top) };
    const three = await rasterise(toStrip(coloured, scene, strip));
    const one = await rasterise(toStrip(black, scene, strip));
    joinInks(three.pixels, one.pixels, pixels.subarray(top * width * 4));
  }
}

/** What is not painted is paper: its colours, multiplied by their alpha, and its alpha are all 0. */
function joinInks(three: Buffer, one: Buffer, joined: Buffer): void {
  for (let at = 0; at < three.length; at += 4) {
    const alpha = three[at + 3] as number;
    joined[at] = alpha - (three[at] as number);
    joined[at + 1] = alpha - (three[at + 1] as number);
    joined[at + 2] = alpha - (three[at + 2] as number);
    joined[at + 3] = alpha - (one[at] as number);
  }
}

/** The scene as an SVG in which each colour says how much ink is left out. */
function writePass(scene: Scene, canvas: Canvas, toAmounts: (fill: string) => number[]): string {
  const refiller = createRefiller((fill) => toLight(toAmounts(fill)));
  const items = scene.items.map((item) => writeItem(refiller, item));
  return writeSvg({ ...scene, items }, canvas, { title: '', description: '' });
}

const createRefiller = (toFill: (fill: string) => string): SceneWriter<SceneItem> => ({
  rect: (rect) => ({ ...rect, fill: toFill(rect.fill) }),
  drawing: (drawing) => ({
    ...drawing,
    paths: drawing.paths.map((path) => ({ ...path, fill: toFill(path.fill) })),
  }),
  image: () => {
    throw new Error('A print raster cannot hold a logo: it has no declared inks; take the PDF');
  },
  text: (text) => ({ ...text, fill: toFill(text.fill) }),
});

/** One amount of ink for all three channels, or one for each. */
function toLight(amounts: number[]): string {
  const [first = 0] = amounts;
  const channels = amounts.length === 3 ? amounts : [first, first, first];
  return `#${channels.map((percent) => (255 - toByte(percent)).toString(16).padStart(2, '0')).join('')}`;
}

const toByte = (percent: Ink[number]): number => Math.round((percent * 255) / 100);

/** The SVG's head with a window on some of its rows. */
function toStrip(
  svg: string,
  scene: Scene,
  { width, height, top, rows }: { width: number; height: number; top: number; rows: number },
): string {
  const unit = scene.height / height;
  const box = [0, top * unit, scene.width, rows * unit].join(' ');
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows}" viewBox="${box}" preserveAspectRatio="none">`;
  return svg.replace(/^<svg[^>]*>/, head);
}
