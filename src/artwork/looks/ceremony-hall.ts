import type { GroundId } from '#domain/artwork/grounds.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Element } from '../element.ts';
import { crowd } from './crowd.ts';
import { groundColours } from './ground-colours.ts';
import type { LookInput } from './look.ts';
import { overall } from './shapes.ts';

/** Shares of the height: where the hill is highest, where it meets both sides, where the first heads begin. */
const hill = { middle: 0.79, sides: 0.835 } as const;
const heads = 0.83;

/** What the people of a ground wear: none of its field or shade, and an odd number, so that neighbours differ. */
const wear: Record<GroundId, readonly ColourRole[]> = {
  deep: ['orange', 'paper', 'orangeLight', 'tint1', 'gold'],
  earth: ['orange', 'paper', 'orangeLight', 'tint1', 'gold'],
  ink: ['orange', 'paper', 'orangeLight', 'tint1', 'gold'],
  orange: ['earth', 'paper', 'orangeLight', 'tint1', 'gold'],
  paper: ['orange', 'earth', 'orangeLight', 'orangeDeep', 'ink'],
  tint: ['orange', 'earth', 'orangeLight', 'orangeDeep', 'ink'],
  light: ['earth', 'paper', 'orangeDeep', 'tint1', 'ink'],
};

/** People before a low hill along the foot: the lowest quarter is hidden by heads and flowers anyway. */
export function ceremonyHall({ canvas, job }: LookInput, ground: GroundId): Element {
  const { trim, width, height } = canvas;
  const fill = job.colours[groundColours[ground].shade];
  const [side, middle] = [hill.sides, hill.middle].map((share) => trim.top + trim.height * share) as [
    number,
    number,
  ];
  // A cubic curve is three quarters of the way to its handles in its middle.
  const handle = side - (side - middle) / 0.75;
  const at = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
  const d =
    `M${at(0, side)}C${at(width * 0.3, handle)} ${at(width * 0.7, handle)} ${at(width, side)}` +
    `V${height}H0Z`;
  const top = trim.top + trim.height * heads;
  const people = crowd({
    room: { left: 0, top, width, height: height - top },
    rows: 1,
    tones: wear[ground].map((role) => job.colours[role]),
    gap: fill,
  });
  return overall(canvas, [{ d, fill }, ...people]);
}
