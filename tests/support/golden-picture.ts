import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { projectRoot } from './artwork-job.ts';

/** How a picture differs from the one that somebody looked at and accepted. */
export interface PictureDifference {
  /** Mean over all channels, 0–255. */
  mean: number;
  /** Share of the pixels in which a channel differs by more than 48. */
  strong: number;
}

export type PictureVerdict = { accepted: true } | { accepted: false; reason: string };

/** Side of a kept picture if it were square: every shape has the same area, and words can be read. */
const side = 320;
/** Another processor may round an edge differently; a moved word is far above this. */
const tolerance: PictureDifference = { mean: 0.4, strong: 0.0002 };
const howToAccept = 'Look at it, and accept it with UPDATE_PICTURES=1 npm run test:unit';

const goldenFile = (name: string): string => join(projectRoot, 'tests/pictures/golden', `${name}.png`);
const resultFile = (name: string, what: string): string =>
  join(projectRoot, 'test-results/pictures', `${name}.${what}.png`);

/**
 * Compares a drawing with its golden picture. With UPDATE_PICTURES=1 it becomes the golden picture.
 * What is not accepted is written to `test-results/pictures`, with its differences in magenta.
 */
export async function judgePicture(name: string, svg: string): Promise<PictureVerdict> {
  const actual = await toThumbnail(svg);
  if (process.env.UPDATE_PICTURES) {
    await writePicture(goldenFile(name), actual);
    return { accepted: true };
  }
  if (!existsSync(goldenFile(name))) {
    await writePicture(resultFile(name, 'actual'), actual);
    return { accepted: false, reason: `${name} has no golden picture. ${howToAccept}` };
  }
  const [golden, now] = await Promise.all([readPixels(await readFile(goldenFile(name))), readPixels(actual)]);
  if (golden.width !== now.width || golden.height !== now.height) {
    await writePicture(resultFile(name, 'actual'), actual);
    return { accepted: false, reason: `${name} has another size than its golden picture. ${howToAccept}` };
  }
  const { mean, strong } = toDifference(golden.data, now.data);
  if (mean <= tolerance.mean && strong <= tolerance.strong) return { accepted: true };
  await writePicture(resultFile(name, 'actual'), actual);
  await writePicture(resultFile(name, 'diff'), await drawDifference(golden, now));
  const facts = `mean ${mean.toFixed(2)}, ${(strong * 100).toFixed(2)} % of the pixels strongly`;
  return { accepted: false, reason: `${name} differs from its golden picture: ${facts}. ${howToAccept}` };
}

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

async function toThumbnail(svg: string): Promise<Buffer> {
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const fitTo = { mode: 'width', value: Math.round(side * Math.sqrt(width / height)) } as const;
  const image = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
  const raw = { width: image.width, height: image.height, channels: 4, premultiplied: true } as const;
  return sharp(image.pixels, { raw }).png({ palette: true, colours: 48, dither: 0, effort: 10 }).toBuffer();
}

async function readPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const strongFrom = 48;

const isStrong = (one: Buffer, other: Buffer, at: number): boolean =>
  [0, 1, 2, 3].some(
    (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > strongFrom,
  );

/** Of two pictures of one size, as RGBA. */
export function toDifference(one: Buffer, other: Buffer): PictureDifference {
  let sum = 0;
  let strong = 0;
  for (let at = 0; at < one.length; at += 1) {
    sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
    if (at % 4 === 0 && isStrong(one, other, at)) strong += 1;
  }
  return { mean: sum / one.length, strong: strong / (one.length / 4) };
}

function drawDifference(golden: Pixels, now: Pixels): Promise<Buffer> {
  const { width, height } = now;
  const drawn = Buffer.from(now.data.map((value) => 255 - (255 - value) / 4));
  for (let at = 0; at < drawn.length; at += 4) {
    drawn[at + 3] = 255;
    if (isStrong(golden.data, now.data, at)) drawn.set([255, 0, 255], at);
  }
  return sharp(drawn, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

async function writePicture(file: string, png: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
}
