import type { Clip, ImageItem, ItemBox } from './scene.ts';

/** An image on its way to a page, for writers that are told everything. */
export interface PlacedImage {
  /** Where the whole image would stand. */
  box: ItemBox;
  /** What cuts it, as SVG path data in canvas units: what remains lies within them all. */
  cuts: string[];
}

/** @param size of the image itself, of which only the proportion counts. */
export function placeImage(item: ImageItem, size: { width: number; height: number }): PlacedImage {
  const { x, y, width, height, fit, clip } = item;
  const cuts = clip ? [toClipPath(clip)] : [];
  if (fit !== 'cover') return { box: { x, y, width, height }, cuts };
  const scale = Math.max(width / size.width, height / size.height);
  const [wide, high] = [size.width * scale, size.height * scale];
  const box = { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
  return { box, cuts: [toClipPath({ kind: 'rect', x, y, width, height }), ...cuts] };
}

/** What a clip leaves, as SVG path data. */
export function toClipPath(clip: Clip): string {
  if (clip.kind === 'rect') return `M${clip.x} ${clip.y}h${clip.width}v${clip.height}h${-clip.width}z`;
  const { x, y, radius } = clip;
  const half = (dx: number) => `a${radius} ${radius} 0 0 1 ${dx} 0`;
  return `M${x - radius} ${y}${half(2 * radius)}${half(-2 * radius)}z`;
}
