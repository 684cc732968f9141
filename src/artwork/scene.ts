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

export type SceneItem =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string }
  | { kind: 'drawing'; x: number; y: number; scaleX: number; scaleY: number; paths: readonly DrawingPath[] }
  /**
   * A PNG as `data:image/png;base64,…`. Where it is transparent the `ground`, one flat colour, shows: the
   * press knows no transparency and gets both as one.
   */
  | { kind: 'image'; x: number; y: number; width: number; height: number; href: string; ground: string }
  | {
      kind: 'text';
      x: number;
      baseline: number;
      size: number;
      weight: FontWeight;
      fill: string;
      text: string;
    };
