import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, place } from '../element.ts';
import { choosePicture } from './choose-picture.ts';
import { crowd } from './crowd.ts';
import { firstThatFits } from './first-that-fits.ts';
import { groundColours } from './ground-colours.ts';
import { findSmallestOn, findSmallestSign } from './headline.ts';
import { illustrated } from './illustrated.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { toWordRoom } from './picture-plan.ts';
import { haveAir, setWords, type WordsStyle } from './set-words.ts';
import { overall } from './shapes.ts';
import { signatureStrip } from './signature-strip.ts';
import { unitBlock } from './unit-block.ts';

/** People of all tones; the field's own would leave holes in the crowd. */
const tones = [
  'orangeDeep',
  'paper',
  'orange',
  'earth',
  'orangeLight',
  'ink',
  'tint1',
] as const satisfies readonly ColourRole[];

/**
 * Many people as the ground of the picture, the words above them. They would reach over the edge of a flag that is cut
 * off the next one, so flags beside each other carry a motif each.
 */
const drawCommunity = (input: LookInput): Element =>
  input.job.message.flag
    ? illustrated.draw(input)
    : firstThatFits(steps, (ease) => composeCommunity(input, ease));

/** What a crowd's heads leave free below the words, as `footShare` of their room; a flag has air to spare. */
const aboveHeads = { tall: 0.8, other: 0.5 } as const;

/** How much of its height the crowd gives to a long sentence. */
const steps = [0, 0.3, 0.5, 0.65] as const;

function composeCommunity(input: LookInput, ease: number): Element {
  const { canvas, job } = input;
  const look = choosePicture(job, 'tint');
  const ground = groundColours[look.ground];
  const { trim, short } = canvas;
  const isLow = canvas.shape === 'wide';
  const share = isLow ? 0.34 : canvas.shape === 'landscape' ? 0.4 : 0.44;
  const findCrowdHeight = (foot: number): number =>
    Math.min((foot - trim.top) * share, trim.width * 0.7) * (1 - ease);
  const { width } = toWordRoom(canvas, trim);
  const unit = unitBlock(job, {
    width,
    size: Math.max(findSmallestSign(canvas), short * 0.036),
    smallest: findSmallestOn(canvas, ground.field),
    colour: job.colours[ground.small],
    field: job.colours[ground.field],
    align: 'center',
  });
  const taken = unit ? unit.height + short * 0.03 : 0;
  const style: WordsStyle = {
    emphasis: look.emphasis,
    flag: job.message.flag,
    words: job.colours[ground.words],
    stress: job.colours[ground.stress],
    align: 'center',
    smallest: short * 0.05,
    largest: short * 0.26,
    ...(canvas.shape === 'tall' && { isTall: true }),
  };
  /** Above the crowd that stands on a foot. */
  const footShare = aboveHeads[canvas.shape === 'tall' ? 'tall' : 'other'];
  const findRoom = (foot: number): Box =>
    toWordRoom(canvas, { ...trim, height: foot - findCrowdHeight(foot) - trim.top }, footShare);
  const strip = signatureStrip(input, ground.strip, (top) => {
    const room = findRoom(top);
    return haveAir(job.message.text, { ...room, height: room.height - taken }, style);
  });
  const crowdHeight = findCrowdHeight(strip.top);
  const crowdRoom: Box = { left: 0, top: strip.top - crowdHeight, width: canvas.width, height: crowdHeight };
  const colours = tones.filter((role) => role !== ground.field).map((role) => job.colours[role]);
  const people = crowd({
    room: crowdRoom,
    rows: Math.max(1, Math.round((isLow ? 1 : canvas.shape === 'landscape' ? 2 : 3) * (1 - ease))),
    tones: colours,
    gap: job.colours[ground.field],
  });
  const room = findRoom(strip.top);
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
    overall(canvas, people),
    ...(unit ? [place(room.left, room.top, room.width, unit.height, unit.element)] : []),
    ...setWords(job.message.text, { ...room, top: room.top + taken, height: room.height - taken }, style),
    ...strip.elements,
  );
}

export const community: Look = onGrounds(drawCommunity);
