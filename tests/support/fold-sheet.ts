import { drawLeaflet } from '#artwork/leaflets/draw-leaflet.ts';
import type { Pages, Scene } from '#artwork/scene.ts';
import type { LeafletContent } from '#domain/artwork/leaflet-content.ts';
import { type LeafletFile, type LeafletId, toLeafletFiles } from '#domain/artwork/leaflets.ts';
import { makeLeafletContent } from '#papers/leaflets/leaflet-content.ts';
import type { Unit } from '#papers/unit.ts';
import { toTestJob } from './artwork-job.ts';
import { factsOf } from './paper-facts.ts';

/** What is left of a side when it is cut at its trim and along its folds. */
export interface CutPanel {
  scene: Scene;
  widthMm: number;
  /** Its words in the order painted. */
  words: string;
}

export const { colours } = toTestJob();
export const contentOf = (year: number, unit?: Unit): LeafletContent =>
  makeLeafletContent(factsOf(year), unit);

/** @throws Error where the leaflet has no such file. */
export function findLeafletFile(id: LeafletId, use: LeafletFile['use']): LeafletFile {
  const file = toLeafletFiles(id).find((each) => each.use === use);
  if (!file) throw new Error(`${id} has no file for ${use}`);
  return file;
}

/** Prints, cuts and lays the panels of each side from left to right. */
export function cutLeaflet(id: LeafletId, use: LeafletFile['use'], content: LeafletContent): CutPanel[][] {
  const { pages, canvas } = drawLeaflet(id, findLeafletFile(id, use), content, colours);
  const { left, top, width, height } = canvas.trim;
  return (pages satisfies Pages).map((scene) => {
    const edges = [left, ...(scene.folds ?? []), left + width];
    return edges.slice(1).map((right, at): CutPanel => {
      const from = edges[at] ?? left;
      return {
        scene: { width: right - from, height, items: moveItems(scene, -from, -top) },
        widthMm: (right - from) / 10,
        words: scene.items
          .flatMap((item) => (item.kind === 'text' && item.x >= from && item.x < right ? item.text : []))
          .join(' '),
      };
    });
  });
}

const moveItems = ({ items }: Scene, x: number, y: number): Scene['items'] =>
  items.map((item) =>
    item.kind === 'text'
      ? { ...item, x: item.x + x, baseline: item.baseline + y }
      : { ...item, x: item.x + x, y: item.y + y },
  );

/**
 * Stacks a booklet's sheets, the first one outside, folds them in the middle and turns the pages.
 * @param sides the outside and the inside of each sheet in turn, each with its left and its right page
 */
export function readBooklet<Page>(sides: readonly (readonly Page[])[]): Page[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) => sides.slice(at * 2, at * 2 + 2));
  // Of a sheet the right half comes before the middle: its outside first, then what is on its back.
  const before = sheets.flatMap(([outside, inside]) => [outside?.[1], inside?.[0]]);
  const after = sheets.toReversed().flatMap(([outside, inside]) => [inside?.[1], outside?.[0]]);
  return [...before, ...after].flatMap((page) => (page === undefined ? [] : [page]));
}
