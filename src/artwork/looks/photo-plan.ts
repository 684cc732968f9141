import { type Box, type Canvas, inset } from '../canvas.ts';
import { hasBareSides, isBand } from './arrangements.ts';
import { isOnPole, toFoot, toRight } from './picture-plan.ts';

/** Where a photo, the ribbon that edges it and the words' panel stand. */
export interface PhotoPlan {
  /** All that is cut off is the photo's too, and some of it lies below the ribbon. */
  photo: Box;
  /** The side at which the panel lies, and where its edge is: as of a `RibbonEdge`. */
  panel: 'bottom' | 'left';
  edgeAt: number;
  words: Box;
  align: 'left' | 'center';
}

/** As shares of the short side: how far the ribbon swings into the panel, and what words keep from it and from edges. */
const swing = 0.03;
const gap = 0.045;
const margin = 0.065;
/** The photo's share of the height above the panel, and of the width beside it, where the sentence is short. */
const heights = { square: 0.5, portrait: 0.54, tall: 0.5 } as const;
const widths = { landscape: 0.48, wide: 0.4 } as const;
/** No photo is higher than so many times its width, or wider than so many times its height. */
const [highest, widest] = [1.15, 1.6] as const;

/**
 * A long picture has its photo at the right, another on top.
 * @param area what the signature leaves of the picture, without bleed
 * @param more what a long sentence gets of the photo, as a share of it
 */
export function planPhoto(canvas: Canvas, area: Box, more: number): PhotoPlan {
  return canvas.shape === 'wide' || canvas.shape === 'landscape'
    ? planBeside(canvas, area, widths[canvas.shape], more)
    : planAbove(canvas, area, heights[canvas.shape], more);
}

function planAbove(canvas: Canvas, area: Box, share: number, more: number): PhotoPlan {
  const { short, width } = canvas;
  const high = Math.min(area.height * share, area.width * highest) * (1 - more);
  const edgeAt = area.top + high;
  const room = inset(area, short * margin);
  const top = edgeAt + short * (swing + gap);
  return {
    photo: { left: 0, top: 0, width, height: edgeAt + short * swing },
    panel: 'bottom',
    edgeAt,
    words: { ...room, top, height: toFoot(area) - short * 0.02 - top },
    align: isOnPole(canvas) ? 'center' : 'left',
  };
}

function planBeside(canvas: Canvas, area: Box, share: number, more: number): PhotoPlan {
  const { short, width } = canvas;
  const wide = Math.min(area.width * share, area.height * widest) * (1 - more);
  const edgeAt = toRight(area) - wide;
  const left = area.left + short * margin;
  const right = edgeAt - short * (swing + gap);
  const top = area.top + short * margin;
  return {
    photo: {
      left: edgeAt - short * swing,
      top: 0,
      width: width - edgeAt + short * swing,
      height: toFoot(area),
    },
    panel: 'left',
    edgeAt,
    words: { left, top, width: right - left, height: toFoot(area) - short * 0.02 - top },
    align: isBand(canvas) || hasBareSides(canvas) ? 'center' : 'left',
  };
}
