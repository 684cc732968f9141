import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toMonthDates } from '#domain/artwork/month-dates.ts';
import type { Box } from '../canvas.ts';
import { type Element, place, stack } from '../element.ts';
import { fitText } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { fitInFewLines } from './fit-name.ts';
import type { GroundColours } from './ground-colours.ts';
import { findSmallestOn } from './headline.ts';
import type { LookInput } from './look.ts';

/** The month at the foot of a formal column. */
export interface FormalFoot {
  /** Where it begins, in canvas units from the top. */
  top: number;
  elements: Element[];
}

/** Of the name. */
const mostLines = 5;

interface FootSizes {
  /** What sizes are shares of, and the distance of two parts, in canvas units. */
  scale: number;
  air: number;
  /** How far it gives way to a long sentence, from 0 to 1. */
  ease: number;
  /** How many times as large as usual it is where there is room; once, where nothing is said. */
  grown?: number | undefined;
}

/** Name and dates below each other, along a street on one line; the dates alone where the words say the name. */
export function formalFoot(
  input: LookInput,
  room: Box,
  ground: GroundColours,
  { scale, air, ease, grown = 1 }: FootSizes,
): FormalFoot {
  const { job, canvas } = input;
  const saysMonth = messageKinds[job.message.kind].saysMonthName;
  const isWide = canvas.shape === 'wide';
  const isTall = canvas.shape === 'tall';
  const dateWords = toMonthDates(job);
  const words = saysMonth ? dateWords : isWide ? `${job.monthName} · ${dateWords}` : job.monthName;
  const smallest = findSmallestOn(canvas, ground.field);
  const small = { width: room.width, weight: 700, smallest, align: 'center' } as const;
  const share = isWide
    ? saysMonth
      ? 0.1
      : 0.07
    : isTall
      ? saysMonth
        ? 0.085
        : 0.056
      : saysMonth
        ? 0.06
        : 0.036;
  const style = {
    ...small,
    colour: job.colours[ground.small],
    largest: Math.max(smallest, scale * share * grown * (1 - 0.25 * ease)),
    height: scale * grown * (isWide ? 0.2 : isTall ? 0.4 : 0.22),
  };
  const name = fitInFewLines(words, style, mostLines);
  const dateStyle = {
    ...small,
    colour: job.colours[ground.stress],
    largest: name.size * 1.5,
    height: scale * grown * 0.12,
  };
  const dates = isWide || saysMonth ? undefined : fitText(dateWords, dateStyle);
  const foot = room.top + room.height;
  const top = foot - name.height - (dates ? dates.height + air * 0.8 : 0);
  const centre = (element: Element) => stack({ width: room.width, alignItems: 'center' }, element);
  return {
    top,
    elements: [
      place(room.left, top, room.width, name.height, centre(setParagraph(name, style))),
      ...(dates
        ? [
            place(
              room.left,
              foot - dates.height,
              room.width,
              dates.height,
              centre(setParagraph(dates, dateStyle)),
            ),
          ]
        : []),
    ],
  };
}
