import type { Canvas } from '../canvas.ts';
import type { Drawing } from '../drawing.ts';

export type PanelSide = 'bottom' | 'left' | 'top' | 'right';

export interface RibbonEdge {
  /** The side of the canvas that the panel lies at. */
  side: PanelSide;
  /** Where the panel ends inside the canvas, in units from its top or its left. */
  at: number;
  panel: string;
  ribbon: string;
  shade: string;
}

/**
 * A panel whose edge is a ribbon seen from the side: it swells and thins as it turns. It fills the
 * canvas to its bleed.
 */
export function ribbonEdge({ width, height, short }: Canvas, edge: RibbonEdge): Drawing {
  const swing = short * 0.035;
  const thick = short * 0.05;
  const along = edge.side === 'bottom' || edge.side === 'top' ? width : height;
  // A point at `t` along the edge and `d` across it, towards the field: opposite sides are each other turned round.
  const at = (t: number, d: number): string =>
    ({
      bottom: `${fix(along * t)} ${fix(edge.at - d)}`,
      top: `${fix(along * (1 - t))} ${fix(edge.at + d)}`,
      left: `${fix(edge.at + d)} ${fix(along * t)}`,
      right: `${fix(edge.at - d)} ${fix(along * (1 - t))}`,
    })[edge.side];
  const inner = `C${at(0.28, swing * 1.6)} ${at(0.62, -swing * 1.6)} ${at(1, swing)}`;
  const outer = `C${at(0.3, swing * 1.6 + thick * 1.5)} ${at(0.66, -swing * 1.6 - thick * 0.1)} ${at(1, swing + thick)}`;
  const far = {
    bottom: `L${width} ${height}L0 ${height}Z`,
    top: `L0 0L${width} 0Z`,
    left: `L0 ${height}L0 0Z`,
    right: `L${width} 0L${width} ${height}Z`,
  }[edge.side];
  const turn = `C${at(0.36, swing * 1.2 + thick * 0.5)} ${at(0.62, -swing * 2.2 - thick * 0.5)} ${at(1, swing + thick * 1.7)}`;
  return {
    width,
    height,
    paths: [
      { d: `M${at(0, -swing * 0.6)}${turn}${far}`, fill: edge.shade },
      { d: `M${at(0, -swing * 0.6)}${outer}${far}`, fill: edge.ribbon },
      { d: `M${at(0, -swing * 0.6)}${inner}${far}`, fill: edge.panel },
    ],
  };
}

const fix = (value: number): number => Number(value.toFixed(1));
