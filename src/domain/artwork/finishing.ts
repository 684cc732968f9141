import type { HangingId } from './hangs.ts';

/**
 * What is done to a print before it hangs, in mm of the true size. These are the sizes that banner shops usually work
 * with, for drawing and for a first talk; a shop's own go first.
 */
export interface Finishing {
  /** Cloth folded back around the trim, of more ground than the bleed. */
  hemMm?: number;
  /** Sleeve for a pole above and below the trim. */
  pocketMm?: number;
  /** Holes with metal rings: at most so far apart along the sides, each so far inside the trim. */
  eyelets?: { everyMm: number; insideMm: number; sides: 'above-and-below' | 'all' };
  /** Cloth below the trim that a stand's base takes. */
  baseMm?: number;
  /** From the cut to the nearest letter. */
  clearMm: number;
  /** The same at the lower edge, where that is more: a base stands before it, and people do. */
  clearBelowMm?: number;
}

/** The least that keeps letters from a hem's seam and an eyelet's ring. */
const clearMm = 50;

/** Of nothing that hangs on a wall: a sheet is cut and glued. */
export const finishings = {
  wall: undefined,
  'between-poles': {
    hemMm: 40,
    eyelets: { everyMm: 500, insideMm: 25, sides: 'above-and-below' },
    clearMm,
  },
  'beside-pole': { pocketMm: 80, clearMm },
  // Feet and bags stand before its lowest part, which the base holds.
  'on-foot': { baseMm: 100, clearMm, clearBelowMm: 300 },
  'on-legs': { hemMm: 50, eyelets: { everyMm: 500, insideMm: 25, sides: 'all' }, clearMm },
  'on-stage': { hemMm: 50, eyelets: { everyMm: 500, insideMm: 25, sides: 'all' }, clearMm },
} as const satisfies Record<HangingId, Finishing | undefined>;

/** Of a large size of somebody's own, whose way of hanging nobody knows. */
export const ownFinishing: Finishing = { clearMm };

/** Where eyelets stand along a side, from its start: one near each corner, and the rest evenly between. */
export function placeEyelets(
  lengthMm: number,
  { everyMm, insideMm }: NonNullable<Finishing['eyelets']>,
): number[] {
  const between = lengthMm - 2 * insideMm;
  const steps = Math.max(1, Math.ceil(between / everyMm));
  return Array.from({ length: steps + 1 }, (_, at) => insideMm + (between * at) / steps);
}
