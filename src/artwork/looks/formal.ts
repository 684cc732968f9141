import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toMonthDates } from '#domain/artwork/month-dates.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, place, stack } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { fitText } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { choosePicture } from './choose-picture.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import { findSmallestWords } from './headline.ts';
import type { Look, LookInput } from './look.ts';
import { onGrounds } from './on-grounds.ts';
import { setWords } from './set-words.ts';
import { circle, overall, rectangle } from './shapes.ts';
import { unitBlock } from './unit-block.ts';

export const formal: Look = onGrounds(drawFormal);

/**
 * What a committee expects over its street: centred capitals, the superior body above the unit with a short rule, the
 * month and its dates at the foot.
 */
function drawFormal(input: LookInput): Element {
  const { canvas, job } = input;
  const look = choosePicture(job);
  const ground = groundColours[look.ground];
  const isWide = canvas.shape === 'wide';
  const parts = isWide ? lieDown(input, ground) : standUp(input, ground);
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: job.colours[ground.field] },
    ...parts,
  );
}

/** Of a banner: heart on a paper disc at the left, everything else centred in what remains. */
function lieDown(input: LookInput, ground: GroundColours): Element[] {
  const { canvas, job } = input;
  const { trim } = canvas;
  const h = trim.height;
  const middle = { x: trim.left + h * 0.33, y: trim.top + h / 2 };
  const ring = (outer: number, inner: number) =>
    `${circle(middle.x, middle.y, h * outer)}${circle(middle.x, middle.y, h * inner)}`;
  const shapes = overall(canvas, [
    { d: ring(0.83, 0.73), fill: job.colours[ground.shade], evenOdd: true },
    { d: ring(0.73, 0.65), fill: job.colours[groundColours[ground.second].field], evenOdd: true },
    { d: circle(middle.x, middle.y, h * 0.651), fill: job.colours.paper },
  ]);
  const left = trim.left + h * 1.25;
  const room: Box = {
    left,
    top: trim.top + h * 0.075,
    width: trim.left + trim.width - h * 0.2 - left,
    height: h * 0.85,
  };
  return [
    shapes,
    heart(input, middle.x, middle.y, h * 0.58, 'colour', 'paper'),
    ...fillColumn(input, room, ground, h),
  ];
}

/** Of everything else: heart on top, then one centred column. */
function standUp(input: LookInput, ground: GroundColours): Element[] {
  const { canvas, job } = input;
  const { trim, short } = canvas;
  const isTall = trim.width / trim.height < 0.5;
  const size = isTall ? short * 0.42 : short * (canvas.shape === 'portrait' ? 0.2 : 0.16);
  const top = trim.top + (isTall ? trim.height * 0.06 : short * 0.05);
  const dome = size * (isTall ? 1.5 : 1.3);
  const middle = trim.left + trim.width / 2;
  const shapes = overall(canvas, [
    { d: circle(middle, top + size / 2 - dome * 0.28, dome * 1.12), fill: job.colours[ground.shade] },
    { d: circle(middle, top + size / 2 - dome * 0.28, dome), fill: job.colours.paper },
  ]);
  const side = short * (isTall ? 0.06 : 0.08);
  const begin = top + size / 2 + dome * 0.84 + short * 0.035;
  const foot = trim.top + trim.height - (isTall ? trim.height * 0.045 : short * 0.06);
  const room = { left: trim.left + side, top: begin, width: trim.width - 2 * side, height: foot - begin };
  return [
    shapes,
    heart(input, middle, top + size / 2, size, 'colour', 'paper'),
    ...fillColumn(input, room, ground, short),
  ];
}

function heart(
  { job, emblem }: LookInput,
  x: number,
  y: number,
  size: number,
  variant: 'colour' | 'reversed',
  field: 'paper' | 'ink',
): Element {
  return place(
    x - size / 2,
    y - size / 2,
    size,
    size,
    emblemImage(emblem[variant], job.colours[field], size),
  );
}

/** The unit, a rule, the words in capitals, and the month at the foot. @param scale what sizes are shares of */
function fillColumn(input: LookInput, room: Box, ground: GroundColours, scale: number): Element[] {
  const { job, canvas } = input;
  const look = choosePicture(job);
  const smallest = findSmallestWords(canvas);
  const isWide = canvas.shape === 'wide';
  const unit = unitBlock(job, {
    width: room.width,
    size: Math.max(smallest, scale * (isWide ? 0.074 : 0.042)),
    smallest,
    colour: job.colours[ground.small],
    field: job.colours[ground.field],
    align: 'center',
  });
  const ruleHeight = Math.max(2, scale * 0.008);
  const air = scale * 0.03;
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
  const largest = Math.max(smallest, scale * (isWide ? 0.07 : 0.036));
  const name = fitText(footWords, { ...small, largest, height: scale * (isWide ? 0.2 : 0.22) });
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
  const words = { ...room, top: room.top + unitHeight, height: nameTop - air * 1.4 - room.top - unitHeight };
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
      emphasis: look.emphasis && toVietnameseCapitals(look.emphasis),
      words: job.colours[ground.words],
      stress: job.colours[ground.stress],
      align: 'center',
      smallest: scale * (isWide ? 0.09 : 0.042),
      largest: scale * (isWide ? 0.28 : 0.15),
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

const centre = ({ width }: Box, words: Element): Element => stack({ width, alignItems: 'center' }, words);

const saysMonth = ({ job }: LookInput): boolean => messageKinds[job.message.kind].saysMonthName;
