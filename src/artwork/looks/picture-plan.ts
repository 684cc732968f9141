import type { ArrangementId } from '#domain/artwork/arrangements.ts';
import type { Box, Canvas } from '../canvas.ts';

/** Where words and motif stand, and the shapes behind them, before anything is drawn. */
export interface PicturePlan {
  words: Box;
  /** The motif stands on this box's foot, in its middle. */
  motif: Box;
  align: 'left' | 'center';
  /** Behind everything, in the order painted. */
  shapes: PlanShape[];
  /** Whether the motif stands on the second ground, and not on the field. */
  onSecond: boolean;
  /** Whether the words stand on a sheet of paper of their own. */
  onBubble?: boolean;
}

export interface PlanShape {
  d: string;
  wears: 'second' | 'secondShade' | 'shade' | 'bubble';
  /** Of two outlines, one within the other: what lies between them. */
  hollow?: boolean;
}

/**
 * @param area what the signature leaves of the picture, without bleed.
 * @param more what a long sentence gets on top of the words' share, as a share of the area: the motif gives way.
 */
export type PlanPicture = (canvas: Canvas, area: Box, more: number) => PicturePlan;
export type PicturePlans = Record<ArrangementId, PlanPicture>;

export const toRight = (box: Box): number => box.left + box.width;
export const toFoot = (box: Box): number => box.top + box.height;

/** Words keep this share of the short side from the edges. */
const marginShare = 0.065;
/** A cloth lies around its poles above and below: 0.1 m and 0.08 m of 2 m, as shares of the height. */
export const poleShares = { top: 0.055, foot: 0.04 } as const;
/** Width over height of what hangs on a pole. */
const narrowest = 0.4;

export const isOnPole = ({ trim }: Canvas): boolean => trim.width / trim.height < narrowest;

/** The area less the words' distance from its edges. @param footShare of it, that the foot needs */
export function toWordRoom(canvas: Canvas, area: Box, footShare = 0.5): Box {
  const by = canvas.short * marginShare;
  const top = isOnPole(canvas) ? canvas.trim.height * poleShares.top : by;
  const height = area.height - top - by * footShare;
  return { left: area.left + by, top: area.top + top, width: area.width - 2 * by, height };
}
