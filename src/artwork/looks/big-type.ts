import type { Box } from '../canvas.ts';
import { box, type Element, place } from '../element.ts';
import { choosePicture } from './choose-picture.ts';
import { groundColours } from './ground-colours.ts';
import { findSmallestOn, findSmallestSign } from './headline.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { toWordRoom } from './picture-plan.ts';
import { setWords } from './set-words.ts';
import { signatureStrip } from './signature-strip.ts';
import { unitBlock } from './unit-block.ts';

export const bigType: Look = onGrounds(drawBigType);

/** Type alone: the sentence as large as the picture, its key words in the accent colour, above the signature. */
function drawBigType(input: LookInput): Element {
  const { canvas, job } = input;
  const look = choosePicture(job, 'orange');
  const ground = groundColours[look.ground];
  const strip = signatureStrip(input, ground.strip);
  const room = toWordRoom(canvas, { ...canvas.trim, height: strip.top - canvas.trim.top });
  const unit = unitBlock(job, {
    width: room.width,
    size: Math.max(findSmallestSign(canvas), canvas.short * 0.036),
    smallest: findSmallestOn(canvas, ground.field),
    colour: job.colours[ground.small],
    field: job.colours[ground.field],
    align: 'left',
  });
  const taken = unit ? unit.height + canvas.short * 0.03 : 0;
  const words: Box = { ...room, top: room.top + taken, height: room.height - taken - canvas.short * 0.03 };
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
    ...(unit ? [place(room.left, room.top, room.width, unit.height, unit.element)] : []),
    ...setWords(job.message.text, words, {
      emphasis: look.emphasis,
      flag: job.message.flag,
      words: job.colours[ground.words],
      stress: job.colours[ground.stress],
      align: 'left',
      smallest: canvas.short * 0.05,
      largest: canvas.short * 0.4,
    }),
    ...strip.elements,
  );
}
