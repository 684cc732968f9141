import type { Scene } from '#artwork/scene.ts';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { decodeImages } from '../decode-images.ts';
import { choosePalette } from './choose-palette.ts';
import { createMotionPainter } from './paint-motion.ts';
import { isStill, type Motion, motionTimes, planMotion } from './plan-motion.ts';
import { type GifFrame, writeGif } from './write-gif.ts';

/** Longer side in px: of a film what screens and boards have, of a GIF what a chat still takes. */
const [filmSidePx, gifSidePx] = [1920, 720];
/** Frames a second. */
const [filmRate, gifRate] = [25, 12.5];
/** Bits a second: even fields and slow fades need little. */
const bitrate = 4_000_000;

/**
 * A round of the picture's parts, drawn by the picture's own scene: MP4 where the browser encodes H.264, else GIF.
 * @throws TextTooLongError as drawing does.
 */
export async function makeMotion(job: ArtworkJob, assets: ArtworkAssets): Promise<Blob> {
  const {
    pages: [scene],
  } = await drawArtwork(job, assets);
  const motion = planMotion(scene);
  const film = await writeFilm(scene, motion);
  return film ?? writeLoop(scene, motion);
}

/** Even numbers, which encoders ask for. */
function toSize({ width, height }: Scene, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  const toEven = (side: number) => Math.max(2, 2 * Math.round((side * scale) / 2));
  return { width: toEven(width), height: toEven(height) };
}

/** Nothing where the browser cannot. The library is fetched by who makes a film. */
async function writeFilm(scene: Scene, motion: Motion): Promise<Blob | undefined> {
  if (!('VideoEncoder' in self)) return undefined;
  const { BufferTarget, CanvasSource, canEncodeVideo, Mp4OutputFormat, Output } = await import('mediabunny');
  const size = toSize(scene, filmSidePx);
  if (!(await canEncodeVideo('avc', { ...size, bitrate }))) return undefined;
  const painter = createMotionPainter(scene, motion, size, await decodeImages(scene));
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new CanvasSource(painter.surface, { codec: 'avc', bitrate, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: filmRate });
  await output.start();
  const frames = Math.round(motion.seconds * filmRate);
  for (let at = 0; at < frames; at += 1) {
    const second = at / filmRate;
    if (at === 0 || !isStill(motion, second - 1 / filmRate, second)) painter.paint(second);
    await source.add(second, 1 / filmRate);
  }
  await output.finalize();
  return target.buffer ? new Blob([target.buffer], { type: 'video/mp4' }) : undefined;
}

async function writeLoop(scene: Scene, motion: Motion): Promise<Blob> {
  const size = toSize(scene, gifSidePx);
  const painter = createMotionPainter(scene, motion, size, await decodeImages(scene));
  const { leaves, fade } = motionTimes;
  // The whole picture, and one halfway gone, whose colours are those of all fades.
  const { palette, toPlaces } = choosePalette(
    [0, leaves + fade / 2, leaves + fade * 0.8].map((second) => painter.read(second).slice()),
  );
  const frames: GifFrame[] = [];
  const delay = Math.round(100 / gifRate);
  let before: Uint8Array | undefined;
  for (let second = 0; second < motion.seconds; second += 1 / gifRate) {
    const last = frames.at(-1);
    const pixels =
      before && isStill(motion, second - 1 / gifRate, second) ? before : toPlaces(painter.read(second));
    const box = before ? findChange(before, pixels, size.width) : { left: 0, top: 0, ...size };
    before = pixels;
    if (!box && last) last.delay += delay;
    else if (box) frames.push({ ...box, pixels: cut(pixels, box, size.width), delay });
  }
  return new Blob([writeGif(size.width, size.height, palette, frames)], { type: 'image/gif' });
}

type Box = Omit<GifFrame, 'pixels' | 'delay'>;

/** The smallest box that holds all that changed; nothing where nothing did. */
function findChange(before: Uint8Array, now: Uint8Array, width: number): Box | undefined {
  if (before === now) return undefined;
  let [left, top, right, bottom] = [width, Number.POSITIVE_INFINITY, -1, -1];
  for (let at = 0; at < now.length; at += 1) {
    if (before[at] === now[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = y;
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function cut(pixels: Uint8Array, { left, top, width, height }: Box, whole: number): Uint8Array {
  const part = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * whole + left;
    part.set(pixels.subarray(from, from + width), y * width);
  }
  return part;
}
