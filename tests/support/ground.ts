import { Resvg } from '@resvg/resvg-js';
import type { Canvas } from '#artwork/canvas.ts';
import type { Scene } from '#artwork/scene.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import type { InkLine } from './scene-ink.ts';

/** Finds the least contrast (WCAG 2.2, 1–21) of a line's colour against what it stands on. */
export type MeasureContrast = (line: InkLine) => number;

/** Side of the drawing if it were square; an eighth of the smallest words is a pixel of it. */
const gridSide = 320;

/** Draws a scene without its words, so that every colour below a line can be seen. */
export function createContrastMeasure(scene: Scene, canvas: Canvas): MeasureContrast {
  const wordless = { ...scene, items: scene.items.filter(({ kind }) => kind !== 'text') };
  const svg = writeSvg(wordless, canvas, { title: '', description: '' });
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(gridSide * Math.sqrt(scene.width / scene.height)) },
    font: { loadSystemFonts: false },
  }).render();
  const { width, height, pixels } = image;
  const scale = width / scene.width;
  return (line) => {
    const left = Math.max(0, Math.floor(line.left * scale));
    const right = Math.min(width - 1, Math.ceil(line.right * scale));
    const bottom = Math.min(height - 1, Math.ceil(line.bottom * scale));
    const grounds = new Set<number>();
    for (let y = Math.max(0, Math.floor(line.top * scale)); y <= bottom; y += 1) {
      for (let x = left; x <= right; x += 1) grounds.add(pixels.readUInt32BE((y * width + x) * 4));
    }
    // A transparent place may get any colour.
    const contrasts = [...grounds].map((rgba) =>
      (rgba & 255) === 255
        ? toContrast(
            toChannels(line.fill),
            [24, 16, 8].map((shift) => (rgba >>> shift) & 255),
          )
        : 1,
    );
    return Math.min(...contrasts);
  };
}

const toChannels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Contrast ratio of two sRGB colours of 0–255 each, after WCAG 2.2. */
export function toContrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function toLuminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
