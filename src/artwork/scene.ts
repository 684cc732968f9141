import type { DrawingPath } from './drawing.ts';
import type { FontWeight } from './font-table.ts';

/**
 * A finished picture as flat data: what every writer (SVG, PDF) takes. Items are painted in order.
 * All lengths are canvas units, y downwards.
 */
export interface Scene {
  width: number;
  height: number;
  items: SceneItem[];
}

/** Where an item stands. */
export interface ItemBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type SceneItem =
  | ({ kind: 'rect'; fill: string } & ItemBox)
  | { kind: 'drawing'; x: number; y: number; scaleX: number; scaleY: number; paths: readonly DrawingPath[] }
  /**
   * A PNG as `data:image/png;base64,…`. Where it is transparent the `ground`, one flat colour, shows: the
   * press knows no transparency and gets both as one.
   */
  | ({ kind: 'image'; href: string; ground: string } & ItemBox)
  | {
      kind: 'text';
      x: number;
      baseline: number;
      size: number;
      weight: FontWeight;
      fill: string;
      text: string;
    };
