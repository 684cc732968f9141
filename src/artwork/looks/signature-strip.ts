import type { Canvas } from '../canvas.ts';
import type { Element } from '../element.ts';
import { drapeAbove } from './drape-above.ts';
import type { StripColours } from './ground-colours.ts';
import { lineUpWords } from './line-up-strip.ts';
import type { LookInput } from './look.ts';
import { peopleBelow } from './people-below.ts';
import { poleShares } from './picture-plan.ts';
import { overall, rectangle } from './shapes.ts';
import { stackWords } from './stack-strip.ts';

/** The month's signature across the foot of a picture: heart, name, dates. */
export interface SignatureStrip {
  /** Where it begins, in canvas units from the top: what is above is the picture's. */
  top: number;
  elements: Element[];
}

/**
 * Height as a share of the picture's: 12–15 % where the strip lies in a row, more where a flag stacks it. What hangs
 * on a pole keeps its lowest part empty, so the strip's field goes on below its words.
 */
const heights: Record<Canvas['shape'], number> = {
  wide: 0.18,
  landscape: 0.15,
  square: 0.15,
  portrait: 0.115,
  tall: 0.105,
};
/** From this aspect down name and dates stand below each other. */
const narrow = 0.55;
/** Of the short side: what stays empty below the words, for a knife, and above them. */
const insets = { above: 0.022, below: 0.042 };

/** What a flag's words leave of its height goes to the strip, in these shares of it, so that the month is read as well. */
const stackedHeights = [0.27, 0.235, 0.2, 0.165] as const;

/** @param hasAir whether a flag's words keep their size and air above a strip that begins there */
export function signatureStrip(
  input: LookInput,
  colours: StripColours,
  hasAir: (top: number) => boolean = () => false,
): SignatureStrip {
  const { canvas, job } = input;
  const { trim, short } = canvas;
  const stacked = trim.width / trim.height < narrow;
  const foot = trim.top + trim.height - (stacked ? trim.height * poleShares.foot : short * insets.below);
  const margin = short * 0.055;
  const room = { left: trim.left + margin, width: trim.width - 2 * margin };
  const above = short * insets.above;
  const lowest = stacked
    ? trim.height * (heights.tall + 0.02)
    : trim.height * heights[canvas.shape] - above - short * insets.below;
  const higher = stacked ? stackedHeights.map((share) => share * trim.height) : [];
  const wished = higher.find((height) => hasAir(foot - height - above)) ?? lowest;
  const set = stacked ? stackWords : lineUpWords;
  const { height, elements } = set(input, { ...room, top: foot - wished, height: wished }, colours);
  const top = foot - height - above;
  const field = overall(canvas, [
    { d: rectangle(0, top, canvas.width, canvas.height), fill: job.colours[colours.field] },
  ]);
  return {
    top,
    elements: [field, ...drapeAbove(input, colours.field), ...peopleBelow(input, colours), ...elements],
  };
}
