import { toFormat } from '#domain/artwork/format.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, picture, place } from '../element.ts';
import { motifs } from '../motifs/all-motifs.ts';
import { toMotifSink } from '../motifs/motif-feet.ts';
import { pickMotifPalette } from '../motifs/palettes.ts';
import { choosePicture } from './choose-picture.ts';
import { firstThatFits } from './first-that-fits.ts';
import { bareGround, type GroundColours, groundColours } from './ground-colours.ts';
import { findSmallestOn, findSmallestSign } from './headline.ts';
import { lengthwisePlans } from './lengthwise-plans.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import type { PicturePlan, PlanShape } from './picture-plan.ts';
import { haveAir, setWords, type WordsStyle } from './set-words.ts';
import { overall } from './shapes.ts';
import { signatureStrip } from './signature-strip.ts';
import { type UnitBlock, unitBlock } from './unit-block.ts';
import { uprightPlans } from './upright-plans.ts';

export const illustrated: Look = onGrounds(drawIllustrated);

/** Words and a motif that carries the picture, on one of the grounds, above the month's signature. */
function drawIllustrated(input: LookInput): Element {
  const { canvas, job } = input;
  const look = choosePicture(job, 'deep');
  const ground = isForOffice(job) ? bareGround : groundColours[look.ground];
  const plans = canvas.shape === 'wide' || canvas.shape === 'landscape' ? lengthwisePlans : uprightPlans;
  const planAbove = (foot: number, more: number): PicturePlan =>
    plans[look.arrangement](canvas, { ...canvas.trim, height: foot - canvas.trim.top }, more);
  const strip = signatureStrip(input, ground.strip, (top) => {
    const { words, style } = planWords(input, planAbove(top, 0), ground, look.emphasis, goodWords);
    return haveAir(job.message.text, words, style);
  });
  return firstThatFits(steps, (more) => {
    const plan = planAbove(strip.top, more);
    return box(
      { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
      ...plan.shapes.map((shape) => drawShape(input, shape, ground)),
      standMotif(
        plan.motif,
        look.motif,
        motifs[look.motif].draw(
          pickMotifPalette(plan.onSecond ? groundColours[ground.second].field : ground.field, job.colours),
        ),
      ),
      ...fillWords(input, plan, ground, look.emphasis, more === last ? leastWords : goodWords),
      ...strip.elements,
    );
  });
}

function isForOffice({ format: id }: LookInput['job']): boolean {
  const format = toFormat(id);
  return format.medium === 'print' && format.office !== undefined;
}

/** The motif gives way to a long sentence in these steps; the last one accepts the smallest readable words. */
const steps = [0, 0.07, 0.14, 0.2] as const;
const last = 0.2;
/** Shares of the short side: 1/18 is read from across a room, and below 1/20 a picture is no poster any more. */
const goodWords = 0.064;
const leastWords = 0.05;
/** What then is left of the unit's size. */
const shrunkSign = 0.7;

function drawShape(
  { job, canvas }: LookInput,
  { d, wears, hollow }: PlanShape,
  ground: GroundColours,
): Element {
  const role = {
    second: groundColours[ground.second].field,
    secondShade: groundColours[ground.second].shade,
    shade: ground.shade,
    bubble: toBubble(ground).field,
  }[wears];
  return overall(canvas, [{ d, fill: job.colours[role], ...(hollow && { evenOdd: true }) }]);
}

/** A sheet for words that somebody says: paper, and where the field is paper, a tint. */
const toBubble = ({ field }: GroundColours): GroundColours =>
  groundColours[field === 'paper' ? 'tint' : 'paper'];

/** On the foot of its box, in the middle, as large as it allows, and whole. */
function standMotif(room: Box, id: MotifId, drawing: Parameters<typeof picture>[0]): Element {
  const side = Math.min(room.width, room.height);
  const left = room.left + (room.width - side) / 2;
  const top = room.top + room.height - side * (1 - toMotifSink(id));
  return place(left, top, side, side, picture(drawing, side, side));
}

/** The unit that signs, and what it leaves to the words. */
function planWords(
  { job, canvas }: LookInput,
  plan: PicturePlan,
  ground: GroundColours,
  emphasis: string | undefined,
  least: number,
): { unit: UnitBlock | undefined; words: Box; style: WordsStyle } {
  const colours = plan.onBubble ? toBubble(ground) : ground;
  const smallest = findSmallestOn(canvas, colours.field);
  const wished = Math.max(findSmallestSign(canvas), canvas.short * 0.036);
  const unit = unitBlock(job, {
    width: plan.words.width,
    size: least < goodWords ? Math.max(smallest, wished * shrunkSign) : wished,
    smallest,
    colour: job.colours[colours.small],
    field: job.colours[colours.field],
    align: plan.align,
    isTight: least < goodWords,
  });
  const taken = unit ? unit.height + canvas.short * 0.03 : 0;
  return {
    unit,
    words: { ...plan.words, top: plan.words.top + taken, height: plan.words.height - taken },
    style: {
      emphasis,
      flag: job.message.flag,
      words: job.colours[colours.words],
      stress: job.colours[colours.stress],
      // Along a street a short sentence would huddle at one end of its banner.
      align: canvas.shape === 'wide' ? 'center' : plan.align,
      smallest: canvas.short * least,
      largest: canvas.short * 0.24,
      ...(canvas.shape === 'tall' && { isTall: true }),
    },
  };
}

/** The unit that signs, then the words as large as what remains allows. */
function fillWords(
  input: LookInput,
  plan: PicturePlan,
  ground: GroundColours,
  emphasis: string | undefined,
  least: number,
): Element[] {
  const { unit, words, style } = planWords(input, plan, ground, emphasis, least);
  const { left, top, width } = plan.words;
  return [
    ...(unit ? [place(left, top, width, unit.height, unit.element)] : []),
    ...setWords(input.job.message.text, words, style),
  ];
}
