import type { Box } from '../canvas.ts';
import { box, type Element, place } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { isBand } from './arrangements.ts';
import { choosePicture } from './choose-picture.ts';
import { drapeAbove } from './drape-above.ts';
import { firstThatFits } from './first-that-fits.ts';
import { formalColumn, formalGround } from './formal-column.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { peopleBelow } from './people-below.ts';
import { peopleBeside } from './people-beside.ts';
import { circle, overall } from './shapes.ts';

export const formal: Look = onGrounds(drawFormal);

/**
 * What a committee expects over its street: centred capitals, the superior body above the unit with a short rule, the
 * month and its dates at the foot.
 */
function drawFormal(input: LookInput): Element {
  const { canvas, job } = input;
  const look = choosePicture(job, formalGround);
  const ground = groundColours[look.ground];
  const arrange = canvas.shape === 'wide' ? lieDown : standUp;
  return firstThatFits(steps, (ease) =>
    box(
      { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
      ...arrange(input, ground, ease),
    ),
  );
}

/** How far heart and unit give way to a long sentence, from 0 to 1. */
const steps = [0, 0.5, 1] as const;

/** Of a banner: heart on a paper disc at the left, everything else centred in what remains. */
function lieDown(input: LookInput, ground: GroundColours, ease: number): Element[] {
  const { canvas, job } = input;
  const { trim } = canvas;
  const h = trim.height;
  // On a short banner a disc as high as the cloth would take the words' room.
  const disc = h * (isBand(canvas) ? 1 : 0.72) * (1 - 0.4 * ease);
  const middle = { x: trim.left + disc * 0.33 + h * 0.02 * ease, y: trim.top + h / 2 };
  const ring = (outer: number, inner: number) =>
    `${circle(middle.x, middle.y, disc * outer)}${circle(middle.x, middle.y, disc * inner)}`;
  const shapes = overall(canvas, [
    // Each reaches below the next: at two edges in one place the field would shine through as a hairline.
    { d: ring(0.83, 0.7), fill: job.colours[ground.shade], evenOdd: true },
    { d: ring(0.73, 0.62), fill: job.colours[groundColours[ground.second].field], evenOdd: true },
    { d: circle(middle.x, middle.y, disc * 0.65), fill: job.colours.paper },
  ]);
  const left = middle.x + disc * 0.83 + h * 0.09;
  const room: Box = {
    left,
    top: trim.top + h * 0.075,
    width: trim.left + trim.width - h * (0.2 - 0.1 * ease) - left,
    height: h * 0.85,
  };
  return [
    shapes,
    // In the middle of what the cloth's edge leaves of the disc.
    heart(input, middle.x + disc * 0.11, middle.y, disc * 0.58),
    ...formalColumn(input, room, ground, h, ease),
  ];
}

/** Of everything else: heart on top, then one centred column. */
function standUp(input: LookInput, ground: GroundColours, ease: number): Element[] {
  const { canvas, job } = input;
  const { trim, short } = canvas;
  const isTall = canvas.shape === 'tall';
  const wished = isTall
    ? 0.36
    : canvas.shape === 'portrait'
      ? 0.2
      : canvas.shape === 'landscape'
        ? 0.13
        : 0.16;
  const size = (isTall ? Math.min(short * wished, trim.height * 0.1) : short * wished) * (1 - 0.45 * ease);
  const top = trim.top + (isTall ? trim.height * 0.06 : short * 0.05);
  const dome = size * 1.3;
  const middle = trim.left + trim.width / 2;
  const heartAt = top + size / 2;
  // The cut takes the disc's upper part, and the heart stands in the middle of what it leaves; on a story it leaves all.
  const lift = canvas.physical || heartAt < dome * 1.12 ? 0.28 : 0;
  const shapes = overall(canvas, [
    { d: circle(middle, heartAt - dome * lift, dome * 1.12), fill: job.colours[ground.shade] },
    { d: circle(middle, heartAt - dome * lift, dome), fill: job.colours.paper },
  ]);
  const side = short * (isTall ? 0.06 : 0.08);
  const begin = heartAt + dome * (1.12 - lift) + short * 0.035;
  const foot = trim.top + trim.height - (isTall ? trim.height * 0.045 : short * 0.06);
  const room = { left: trim.left + side, top: begin, width: trim.width - 2 * side, height: foot - begin };
  return [
    ...drapeAbove(input, ground.strip.field),
    shapes,
    ...peopleBeside(input, ground.field, canvas.height),
    ...peopleBelow(input, { field: ground.field }),
    heart(input, middle, heartAt, size * (isTall ? 1.2 : 1)),
    ...formalColumn(input, room, ground, short, ease),
  ];
}

function heart({ job, emblem }: LookInput, x: number, y: number, size: number): Element {
  return place(x - size / 2, y - size / 2, size, size, emblemImage(emblem.colour, job.colours.paper, size));
}
