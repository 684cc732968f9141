import type { DrawingPath } from './drawing.ts';
import type { FontWeight } from './font-table.ts';

/**
 * A finished page as flat data: what every writer (SVG, PDF …) takes. Items are painted in order.
 * All lengths are canvas units, y downwards.
 */
export interface Scene {
  width: number;
  height: number;
  items: SceneItem[];
  /** Where the sheet is folded, as x from its left edge. */
  folds?: readonly number[];
  /** What a plotter cuts out of the sheet; x and y are the circle's centre. */
  cuts?: readonly CutCircle[];
}

export interface CutCircle {
  x: number;
  y: number;
  radius: number;
}

/** The pages of an artwork, all of one size; there is a first. */
export type Pages<Page = Scene> = readonly [Page, ...Page[]];

/** Where an item stands. */
export interface ItemBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What remains of an image, in canvas units; x and y of a circle are its centre. */
export type Clip = ({ kind: 'rect' } & ItemBox) | { kind: 'circle'; x: number; y: number; radius: number };

export type SceneItem =
  | ({ kind: 'rect'; fill: string } & ItemBox)
  | { kind: 'drawing'; x: number; y: number; scaleX: number; scaleY: number; paths: readonly DrawingPath[] }
  | ImageItem
  | {
      kind: 'text';
      x: number;
      baseline: number;
      size: number;
      weight: FontWeight;
      fill: string;
      text: string;
    };

/**
 * A PNG or JPEG as `data:image/…;base64,…`; empty for a hole, below which a page shows a photo. Where it is transparent the `ground`, one flat colour, shows: the
 * press knows no transparency and gets both as one.
 */
export interface ImageItem extends ItemBox {
  kind: 'image';
  href: string;
  ground: string;
  /** `fill` stretches it to its box, `cover` cuts what stands out of the box; absent, both have the same proportions. */
  fit?: 'fill' | 'cover';
  clip?: Clip;
}

/** An item of one kind. */
export type ItemOf<Kind extends SceneItem['kind']> = Extract<SceneItem, { kind: Kind }>;

/** What a writer makes of each kind of item; the compiler names the kind that it forgot. */
export type SceneWriter<Out> = { [Kind in SceneItem['kind']]: (item: ItemOf<Kind>) => Out };

export function writeItem<Out>(writer: SceneWriter<Out>, item: SceneItem): Out {
  // The compiler cannot see that the kind chooses the function that takes it.
  const write = writer[item.kind] as (item: SceneItem) => Out;
  return write(item);
}
