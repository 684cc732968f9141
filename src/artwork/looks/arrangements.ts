import type { Canvas } from '../canvas.ts';

/** Where the parts stand in one shape. */
export interface Arrangement {
  panel: 'bottom' | 'left';
  /** The panel's share of the height (bottom) or of the width (left). */
  panelShare: number;
  /** Emblem and words of the signature beside or below each other. */
  lockup: 'row' | 'column';
  align: 'left' | 'center';
  /** Largest and smallest headline and largest small words, as shares of the short side. */
  largest: number;
  smallest: number;
  words: number;
  /** Emblem's size as a share of the panel's short side. */
  emblem: number;
}

/**
 * A line of a street banner, from the mark above to the tail below (1.2 em), is at least 12 % of
 * its height; other headlines are at least twice the small words. A band is a banner so long that
 * the signature's words stand beside its emblem. A
 * cover shows its words between two bare sides, where a signature beside them would take half of their room.
 */
const arrangements: Record<Canvas['shape'] | 'band' | 'cover', Arrangement> = {
  cover: {
    panel: 'bottom',
    panelShare: 0.26,
    lockup: 'row',
    align: 'center',
    largest: 0.21,
    smallest: 0.05,
    words: 0.038,
    emblem: 1,
  },
  band: {
    panel: 'left',
    panelShare: 0.31,
    lockup: 'row',
    align: 'left',
    largest: 0.34,
    smallest: 0.1,
    words: 0.085,
    emblem: 0.66,
  },
  wide: {
    panel: 'left',
    panelShare: 0.26,
    lockup: 'column',
    align: 'left',
    largest: 0.3,
    smallest: 0.1,
    words: 0.065,
    emblem: 0.6,
  },
  landscape: {
    panel: 'left',
    panelShare: 0.3,
    lockup: 'column',
    align: 'left',
    largest: 0.21,
    smallest: 0.05,
    words: 0.045,
    emblem: 0.8,
  },
  square: {
    panel: 'bottom',
    panelShare: 0.25,
    lockup: 'row',
    align: 'left',
    largest: 0.24,
    smallest: 0.05,
    words: 0.036,
    emblem: 1,
  },
  portrait: {
    panel: 'bottom',
    panelShare: 0.215,
    lockup: 'row',
    align: 'left',
    largest: 0.25,
    smallest: 0.05,
    words: 0.038,
    emblem: 1,
  },
  tall: {
    panel: 'bottom',
    panelShare: 0.27,
    lockup: 'column',
    align: 'center',
    largest: 0.27,
    smallest: 0.05,
    words: 0.068,
    emblem: 0.5,
  },
};

/** The arrangement of a canvas. */
export const findArrangement = (canvas: Canvas): Arrangement =>
  arrangements[hasBareSides(canvas) ? 'cover' : isBand(canvas) ? 'band' : canvas.shape];

/** A banner so long that the signature's words stand beside its emblem. */
export const isBand = ({ trim, short }: Canvas): boolean => trim.width / short >= 4.5;

/** From this share of the width on, what only wide screens show beside the words is a bare field. */
const bareFrom = 0.15;

/** A picture that devices cut at both sides. */
export const hasBareSides = ({ trim, width, bleed }: Canvas): boolean =>
  trim.left - bleed >= width * bareFrom;
