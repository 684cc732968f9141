import type { Box } from '../canvas.ts';
import { box, type Element, place } from '../element.ts';
import { choosePicture } from './choose-picture.ts';
import { groundColours } from './ground-colours.ts';
import { findSmallestOn, findSmallestSign } from './headline.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { peopleBeside } from './people-beside.ts';
import { toWordRoom } from './picture-plan.ts';
import { haveAir, setWords, type WordsStyle } from './set-words.ts';
import { signatureStrip } from './signature-strip.ts';
import { unitBlock } from './unit-block.ts';

export const bigType: Look = onGrounds(drawBigType);

/** Type alone: the sentence as large as the picture, its key words in the accent colour, above the signature. */
function drawBigType(input: LookInput): Element {
  const { canvas, job } = input;
  const look = choosePicture(job, 'orange');
  const ground = groundColours[look.ground];
  // Type alone has the height to itself.
  const isUpright = canvas.shape === 'tall' || canvas.shape === 'portrait';
  const style: WordsStyle = {
    emphasis: look.emphasis,
    flag: job.message.flag,
    words: job.colours[ground.words],
    stress: job.colours[ground.stress],
    align: 'left',
    smallest: canvas.short * 0.05,
    largest: canvas.short * 0.4,
    ...(canvas.shape === 'tall' && { isTall: true }),
    isAiry: isUpright,
  };
  const { width } = toWordRoom(canvas, canvas.trim);
  const unit = unitBlock(job, {
    width,
    size: Math.max(findSmallestSign(canvas), canvas.short * 0.036),
    smallest: findSmallestOn(canvas, ground.field),
    colour: job.colours[ground.small],
    field: job.colours[ground.field],
    align: 'left',
  });
  const taken = unit ? unit.height + canvas.short * 0.03 : 0;
  const findRooms = (foot: number) => {
    const room = toWordRoom(canvas, { ...canvas.trim, height: foot - canvas.trim.top });
    const words: Box = {
      ...room,
      top: room.top + taken,
      height: room.height - taken - canvas.short * (isUpright ? 0.05 : 0.03),
    };
    return { room, words };
  };
  const strip = signatureStrip(input, ground.strip, (top) =>
    haveAir(job.message.text, findRooms(top).words, style),
  );
  const { room, words } = findRooms(strip.top);
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
    ...peopleBeside(input, ground.field, strip.top),
    ...(unit ? [place(room.left, room.top, room.width, unit.height, unit.element)] : []),
    ...setWords(job.message.text, words, style),
    ...strip.elements,
  );
}
