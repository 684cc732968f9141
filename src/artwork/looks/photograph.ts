import { toPhotoCredit } from '#domain/artwork/photo.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, photo, place, stack } from '../element.ts';
import { fitText, type TextBox } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { choosePicture } from './choose-picture.ts';
import { firstThatFits } from './first-that-fits.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import { findSmallestOn, findSmallestSign } from './headline.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { photoMark } from './photo-mark.ts';
import { type PhotoPlan, planPhoto } from './photo-plan.ts';
import { ribbonEdge } from './ribbon-edge.ts';
import { setWords } from './set-words.ts';
import { overall } from './shapes.ts';
import { signatureStrip } from './signature-strip.ts';
import { unitBlock } from './unit-block.ts';

export const photograph: Look = onGrounds(drawPhotograph);

/** A visitor's own photo, and all words on a panel beside it: none of them lies on the photo, whatever it shows. */
function drawPhotograph(input: LookInput): Element {
  const { canvas, job } = input;
  const { ground: chosen, emphasis } = choosePicture(job, 'deep');
  const ground = groundColours[chosen];
  const strip = signatureStrip(input, ground.strip);
  const area: Box = { ...canvas.trim, height: strip.top - canvas.trim.top };
  return firstThatFits(steps, (more) => {
    const plan = planPhoto(canvas, area, more);
    const edge = ribbonEdge(canvas, {
      side: plan.panel,
      at: plan.edgeAt,
      panel: job.colours[ground.field],
      ribbon: job.colours[groundColours[ground.second].field],
      shade: job.colours[ground.shade],
    });
    return box(
      { width: canvas.width, height: canvas.height },
      ...fillFrame(input, plan.photo, ground),
      overall(canvas, [...edge.paths]),
      ...fillPanel(input, plan, ground, emphasis, more === last ? leastWords : goodWords),
      ...strip.elements,
    );
  });
}

/** The photo gives way to a long sentence and a long name in these steps; the last one accepts the smallest readable words. */
const steps = [0, 0.12, 0.24, 0.36, 0.48, 0.6] as const;
const last = 0.6;
/** Shares of the short side, as of an illustrated picture. */
const goodWords = 0.064;
const leastWords = 0.05;

function fillFrame({ job, canvas }: LookInput, frame: Box, ground: GroundColours): Element[] {
  const second = groundColours[ground.second];
  const { left, top, width, height } = frame;
  if (job.photo)
    return [place(left, top, width, height, photo(job.photo, job.colours[second.field], width, height))];
  const mark = photoMark(frame, {
    field: job.colours[second.field],
    near: job.colours[second.shade],
    far: job.colours[ground.shade],
  });
  return [overall(canvas, mark)];
}

/** The unit that signs, the words as large as what remains allows, and whose photo it is at the foot. */
function fillPanel(
  input: LookInput,
  plan: PhotoPlan,
  ground: GroundColours,
  emphasis: string | undefined,
  least: number,
): Element[] {
  const { job, canvas } = input;
  const { left, top, width, height } = plan.words;
  const smallest = findSmallestOn(canvas, ground.field);
  const [small, air] = [job.colours[ground.small], canvas.short * 0.03];
  const unit = unitBlock(job, {
    width,
    size: Math.max(findSmallestSign(canvas), canvas.short * 0.036),
    smallest,
    colour: small,
    field: job.colours[ground.field],
    align: plan.align,
  });
  const credit = setCredit(input, { width, smallest, align: plan.align }, small);
  const creditTop = top + height - (credit?.height ?? 0);
  const above = unit ? unit.height + air : 0;
  const below = credit ? credit.height + air * 0.6 : 0;
  const words = { ...plan.words, top: top + above, height: height - above - below };
  return [
    ...(unit ? [place(left, top, width, unit.height, unit.element)] : []),
    ...setWords(job.message.text, words, {
      emphasis,
      flag: job.message.flag,
      words: job.colours[ground.words],
      stress: job.colours[ground.stress],
      // Along a street a short sentence would huddle at one end of its banner.
      align: canvas.shape === 'wide' ? 'center' : plan.align,
      smallest: canvas.short * least,
      largest: canvas.short * 0.24,
    }),
    ...(credit ? [place(left, creditTop, width, credit.height, credit.element)] : []),
  ];
}

/** Lines that a credit may take. */
const creditLines = 3;

function setCredit(
  { job }: LookInput,
  room: Pick<TextBox, 'width' | 'smallest' | 'align'>,
  colour: string,
): { height: number; element: Element } | undefined {
  const words = toPhotoCredit(job);
  if (!words) return undefined;
  const style = { ...room, weight: 400, largest: room.smallest, colour } as const;
  const fitted = fitText(words, { ...style, height: room.smallest * 1.4 * creditLines });
  const { width, align } = room;
  const element = stack(
    { width, alignItems: align === 'center' ? 'center' : 'flex-start' },
    setParagraph(fitted, style),
  );
  return { height: fitted.height, element };
}
