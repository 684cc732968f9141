import { fontTables } from '#artwork/font-table.ts';
import type { SceneItem } from '#artwork/scene.ts';
import { toParagraphs, toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { readTestAssets } from './artwork-job.ts';
import { toInkLines } from './scene-ink.ts';

/** How a picture is filled: lengths in mm of the true size, or px on screen. */
export interface Fill {
  /** Height of the message's capitals: of its smallest and of its largest run. */
  capitals: { least: number; largest: number };
  /** Of the message's ink, as a share of the picture's height, 0–1. */
  share: number;
  /** From the upper edge to the message's ink, and from its lowest ink down to the lower edge. */
  above: number;
  below: number;
  /** From the lowest ink of any words down to the lower edge. */
  foot: number;
  /** Capitals of the smallest words of all. */
  smallest: number;
}

const { glyphs, unitsPerEm } = fontTables[700];
/** In em. */
const capital = (glyphs.H?.box[3] ?? 0) / unitsPerEm;

export async function measureFill(job: ArtworkJob): Promise<Fill> {
  const { pages, canvas } = await drawArtwork(job, await readTestAssets());
  const [scene] = pages;
  const format = toFormat(job.format);
  const unit = format.medium === 'print' ? format.scale / 10 : 1;
  const { text } = job.message;
  const message = toParagraphs(toTextLines(scene), text).find((each) => each.text === text);
  if (!message) throw new Error(`The picture does not say “${text}”`);
  const said = new Set<SceneItem>(message.lines.flatMap(({ items }) => items));
  const words = toInkLines({ ...scene, items: scene.items.filter((item) => said.has(item)) });
  const all = toInkLines(scene);
  const edge = { top: canvas.trim.top, foot: canvas.trim.top + canvas.trim.height };
  const top = Math.min(...words.map((line) => line.top));
  const bottom = Math.max(...words.map((line) => line.bottom));
  const toCapital = ({ size }: { size: number }) => size * capital * unit;
  return {
    capitals: {
      least: Math.min(...words.map(toCapital)),
      largest: Math.max(...words.map(toCapital)),
    },
    share: (bottom - top) / canvas.trim.height,
    above: (top - edge.top) * unit,
    below: (edge.foot - bottom) * unit,
    foot: (edge.foot - Math.max(...all.map((line) => line.bottom))) * unit,
    smallest: Math.min(...all.map(toCapital)),
  };
}
