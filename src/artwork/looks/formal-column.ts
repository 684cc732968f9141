import type { FlagPart } from '#domain/artwork/messages/message-row.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import type { Box } from '../canvas.ts';
import { type Element, place } from '../element.ts';
import { choosePicture } from './choose-picture.ts';
import { formalFoot } from './formal-foot.ts';
import type { GroundColours } from './ground-colours.ts';
import { findSmallestOn } from './headline.ts';
import type { LookInput } from './look.ts';
import { haveAir, setWords, type WordsStyle } from './set-words.ts';
import { overall, rectangle } from './shapes.ts';
import { unitBlock } from './unit-block.ts';

/** How far the month's name grows where a flag's words leave it room. */
const grownFeet = [1.5, 1.35, 1.2] as const;

/** Deep orange: what a street and a hall know the month by. */
export const formalGround = 'deep';

/**
 * The unit, a rule, the words in capitals, and the month at the foot.
 * @param scale what sizes are shares of, in canvas units
 * @param ease how far everything gives way to a long sentence, from 0 to 1
 * @throws TextTooLongError when even so the words are too many
 */
export function formalColumn(
  input: LookInput,
  room: Box,
  ground: GroundColours,
  scale: number,
  ease: number,
): Element[] {
  const { job, canvas } = input;
  const { emphasis } = choosePicture(job, formalGround);
  const smallest = findSmallestOn(canvas, ground.field);
  const isWide = canvas.shape === 'wide';
  const isTall = canvas.shape === 'tall';
  const unit = unitBlock(job, {
    width: room.width,
    size: Math.max(smallest, scale * (isWide ? 0.074 : 0.042) * (1 - 0.3 * ease)),
    smallest,
    colour: job.colours[ground.small],
    field: job.colours[ground.field],
    align: 'center',
  });
  const ruleHeight = Math.max(2, scale * 0.008);
  const air = scale * (0.03 - 0.012 * ease);
  const unitHeight = unit ? unit.height + ruleHeight + 2 * air : 0;
  const style: WordsStyle = {
    emphasis: emphasis && toVietnameseCapitals(emphasis),
    flag: job.message.flag && toCapitals(job.message.flag),
    words: job.colours[ground.words],
    stress: job.colours[ground.stress],
    align: 'center',
    smallest: scale * (isWide ? 0.09 - 0.04 * ease : 0.042 - 0.008 * ease),
    largest: scale * (isWide ? 0.28 : isTall ? 0.24 : 0.15),
    ...(isTall && { isTall }),
  };
  const text = toVietnameseCapitals(job.message.text);
  const layFoot = (grown?: number) => {
    const foot = formalFoot(input, room, ground, { scale, ease, air, grown });
    const top = room.top + unitHeight;
    return { foot, words: { ...room, top, height: foot.top - air * (isTall ? 4 : 2.4) - top } };
  };
  // What a flag's words leave of its height makes the month's name larger.
  const { foot, words } =
    (isTall ? grownFeet : [])
      .map((grown) => layFoot(grown))
      .find((laid) => haveAir(text, laid.words, style)) ?? layFoot();
  const middle = room.left + room.width / 2;
  const ruleTop = room.top + (unit ? unit.height + air : 0);
  return [
    ...(unit
      ? [
          place(room.left, room.top, room.width, unit.height, unit.element),
          overall(canvas, [
            {
              d: rectangle(middle - scale * 0.12, ruleTop, middle + scale * 0.12, ruleTop + ruleHeight),
              fill: job.colours[ground.stress],
            },
          ]),
        ]
      : []),
    ...setWords(text, words, style),
    ...foot.elements,
  ];
}

const toCapitals = (flag: FlagPart): FlagPart =>
  flag.kind === 'half'
    ? { ...flag, other: toVietnameseCapitals(flag.other) }
    : { ...flag, all: flag.all.map(toVietnameseCapitals) };
