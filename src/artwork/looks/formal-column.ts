import { messageKinds } from '#domain/artwork/messages/index.ts';
import type { FlagPart } from '#domain/artwork/messages/message-row.ts';
import { toMonthDates } from '#domain/artwork/month-dates.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import type { Box } from '../canvas.ts';
import { type Element, place, stack } from '../element.ts';
import { fitText } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { choosePicture } from './choose-picture.ts';
import type { GroundColours } from './ground-colours.ts';
import { findSmallestOn } from './headline.ts';
import type { LookInput } from './look.ts';
import { setWords } from './set-words.ts';
import { overall, rectangle } from './shapes.ts';
import { unitBlock } from './unit-block.ts';

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
  const footWords = saysMonth(input)
    ? toMonthDates(job)
    : isWide
      ? `${job.monthName} · ${toMonthDates(job)}`
      : job.monthName;
  const small = {
    width: room.width,
    weight: 700,
    smallest,
    align: 'center',
    colour: job.colours[ground.small],
  } as const;
  const largest = Math.max(
    smallest,
    scale *
      (isWide ? (saysMonth(input) ? 0.1 : 0.07) : isTall ? (saysMonth(input) ? 0.085 : 0.056) : 0.036) *
      (1 - 0.25 * ease),
  );
  const name = fitText(footWords, {
    ...small,
    largest,
    height: scale * (isWide ? 0.2 : isTall ? 0.4 : 0.22),
  });
  const dateStyle = {
    ...small,
    largest: name.size * 1.5,
    colour: job.colours[ground.stress],
  };
  const dates =
    isWide || saysMonth(input)
      ? undefined
      : fitText(toMonthDates(job), { ...dateStyle, height: scale * 0.12 });
  const nameTop = room.top + room.height - name.height - (dates ? dates.height + air * 0.8 : 0);
  const words = { ...room, top: room.top + unitHeight, height: nameTop - air * 2.4 - room.top - unitHeight };
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
    ...setWords(toVietnameseCapitals(job.message.text), words, {
      emphasis: emphasis && toVietnameseCapitals(emphasis),
      flag: job.message.flag && toCapitals(job.message.flag),
      words: job.colours[ground.words],
      stress: job.colours[ground.stress],
      align: 'center',
      smallest: scale * (isWide ? 0.09 - 0.04 * ease : 0.042 - 0.008 * ease),
      largest: scale * (isWide ? 0.28 : isTall ? 0.24 : 0.15),
    }),
    place(
      room.left,
      nameTop,
      room.width,
      name.height,
      centre(room, setParagraph(name, { ...small, largest })),
    ),
    ...(dates
      ? [
          place(
            room.left,
            room.top + room.height - dates.height,
            room.width,
            dates.height,
            centre(room, setParagraph(dates, dateStyle)),
          ),
        ]
      : []),
  ];
}

const toCapitals = (flag: FlagPart): FlagPart =>
  flag.kind === 'half' ? { ...flag, other: toVietnameseCapitals(flag.other) } : flag;

const centre = ({ width }: Box, words: Element): Element => stack({ width, alignItems: 'center' }, words);

const saysMonth = ({ job }: LookInput): boolean => messageKinds[job.message.kind].saysMonthName;
