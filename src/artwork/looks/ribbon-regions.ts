import type { Box, Canvas } from '../canvas.ts';
import { isBand } from './arrangements.ts';
import { isOnPole, poleShares } from './picture-plan.ts';
import { ribbonHeight, ribbonWidth } from './ribbon-form.ts';

/** Where the message, the signature and the large ribbon stand. */
export interface RibbonRegions {
  field: Box;
  sign: Box;
  ribbon: Box;
}

/** Each copy stands a step further into the movement, in widths of the ribbon. */
export const echoStep = 0.075;

const ratio = ribbonWidth / ribbonHeight;
/** What stays in the picture of a ribbon that leaves it at the foot: the loop, the crossing and most of the tails. */
const keptShare = 0.86;
/** Of the short side, between the loop and the picture's edge: a cropped loop is no ribbon, but a letter. */
const edgeShare = 0.07;

/**
 * Beside the words where the picture is wide, below them where it is not.
 * @param scale of the ribbon, 1 at its largest
 */
export function placeRibbon(canvas: Canvas, scale: number): RibbonRegions {
  if (canvas.shape === 'wide' || canvas.shape === 'landscape') return placeBeside(canvas, scale);
  return canvas.shape === 'tall' ? placeStacked(canvas, scale) : placeBelow(canvas, scale);
}

function placeBeside(canvas: Canvas, scale: number): RibbonRegions {
  const { trim, safe, short } = canvas;
  // On a street banner the ribbon is whole; elsewhere its tails leave the picture.
  const whole = isBand(canvas);
  const height = Math.min(trim.height * (whole ? 0.88 : 1.1), (trim.width * 0.4) / ratio) * scale;
  const width = height * ratio;
  const left = trim.left + trim.width - width - short * edgeShare;
  const top = trim.top + (whole ? (trim.height - height) / 2 : trim.height - height * keptShare);
  const ribbon = { left, top, width, height };
  const wordsWidth = left - 2 * echoStep * width - safe.left - short * 0.02;
  const signHeight = short * (isBand(canvas) ? 0.26 : 0.21);
  const field = { ...safe, width: wordsWidth, height: safe.height - signHeight - short * 0.05 };
  const sign = {
    left: safe.left,
    top: safe.top + safe.height - signHeight,
    width: wordsWidth,
    height: signHeight,
  };
  return { field, sign, ribbon };
}

/** In a tall picture the signature has the whole width, and the ribbon what is below it. */
function placeStacked(canvas: Canvas, scale: number): RibbonRegions {
  const { trim, safe, short } = canvas;
  const height = Math.min(trim.width * 0.87, trim.height * 0.29) * scale;
  const width = height * ratio;
  const left = trim.left + (trim.width - width) / 2 + echoStep * width;
  const top = trim.top + trim.height - height * keptShare;
  const gap = short * 0.06;
  const signHeight = short * 0.75;
  const sign = { ...safe, top: top - gap - signHeight, height: signHeight };
  const begin = isOnPole(canvas) ? trim.top + trim.height * poleShares.top : safe.top;
  const field = { ...safe, top: begin, height: sign.top - begin - gap };
  return { field, sign, ribbon: { left, top, width, height } };
}

function placeBelow({ trim, safe, short }: Canvas, scale: number): RibbonRegions {
  const height = trim.width * 0.58 * scale;
  const width = height * ratio;
  const left = trim.left + trim.width - width - short * edgeShare;
  const top = trim.top + trim.height - height * keptShare;
  const gap = short * 0.05;
  const signHeight = Math.min((height / scale) * 0.72, short * 0.46);
  const sign = {
    left: safe.left,
    top: safe.top + safe.height - signHeight,
    width: left - 2 * echoStep * width - safe.left - short * 0.01,
    height: signHeight,
  };
  const field = { ...safe, height: Math.min(top, sign.top) - safe.top - gap };
  return { field, sign, ribbon: { left, top, width, height } };
}
