import type { Canvas } from '../canvas.ts';
import type { Drawing } from '../drawing.ts';

export interface RibbonEdge {
  /** The side of the canvas that the panel lies at. */
  side: 'bottom' | 'left';
  /** Where the panel begins, in canvas units from the top (bottom panel) or its width (left panel). */
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
  const along = edge.side === 'bottom' ? width : height;
  // A point at `t` along the edge and `d` across it, towards the field.
  const at = (t: number, d: number): string =>
    edge.side === 'bottom'
      ? `${fix(along * t)} ${fix(edge.at - d)}`
      : `${fix(edge.at + d)} ${fix(along * t)}`;
  const inner = `C${at(0.28, swing * 1.6)} ${at(0.62, -swing * 1.6)} ${at(1, swing)}`;
  const outer = `C${at(0.3, swing * 1.6 + thick * 1.5)} ${at(0.66, -swing * 1.6 - thick * 0.1)} ${at(1, swing + thick)}`;
  const far = edge.side === 'bottom' ? `L${width} ${height}L0 ${height}Z` : `L0 ${height}L0 0Z`;
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
