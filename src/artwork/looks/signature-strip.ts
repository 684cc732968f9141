import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toDateLines, toMonthDates } from '#domain/artwork/month-dates.ts';
import type { Box, Canvas } from '../canvas.ts';
import { type Element, line, place, stack } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { fitText } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import type { StripColours } from './ground-colours.ts';
import { findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { overall, rectangle } from './shapes.ts';

/** The month's signature across the foot of a picture: heart, name, dates. */
export interface SignatureStrip {
  /** Where it begins, in canvas units from the top: what is above is the picture's. */
  top: number;
  elements: Element[];
}

/**
 * Height as a share of the picture's: 12–14 % where the strip lies in a row, more where a flag stacks it. What hangs
 * on a pole keeps its lowest part empty, so the strip's field goes on below its words.
 */
const heights: Record<Canvas['shape'], number> = {
  wide: 0.17,
  landscape: 0.135,
  square: 0.13,
  portrait: 0.115,
  tall: 0.105,
};
/** From this aspect down name and dates stand below each other. */
const narrow = 0.5;
/** The foot of a cloth on a pole, as a share of its height: 0.08 m of 2 m. */
const poleShare = 0.04;

export function signatureStrip(input: LookInput, colours: StripColours): SignatureStrip {
  const { canvas } = input;
  const { trim } = canvas;
  const stacked = trim.width / trim.height < narrow;
  const foot = stacked ? trim.height * poleShare : 0;
  const height = trim.height * heights[canvas.shape] + (stacked ? trim.height * 0.02 : 0);
  const top = trim.top + trim.height - foot - height;
  const field = input.job.colours[colours.field];
  const ground = overall(canvas, [{ d: rectangle(0, top, canvas.width, canvas.height), fill: field }]);
  const margin = canvas.short * 0.055;
  const room = { left: trim.left + margin, top, width: trim.width - 2 * margin, height };
  const words = stacked ? stackWords(input, room, colours) : lineUpWords(input, room, colours);
  return { top, elements: [ground, ...words] };
}

/** Heart, name in at most two lines, and behind a thin rule the dates on the same baselines. */
function lineUpWords({ job, canvas, emblem }: LookInput, room: Box, colours: StripColours): Element[] {
  const heart = room.height * 0.66;
  const gap = room.height * 0.2;
  const smallest = findSmallestWords(canvas);
  const dates = canvas.shape === 'wide' ? [toMonthDates(job)] : toDateLines(job);
  const dateSize = Math.max(smallest, room.height * (dates.length > 1 ? 0.25 : 0.4));
  const dateWidth = Math.max(...dates.map((words) => measureText(words, 700))) * dateSize;
  const nameWidth = room.width - heart - dateWidth - 3.2 * gap;
  const style = {
    width: nameWidth,
    weight: 700,
    smallest,
    largest: Math.max(smallest, room.height * (canvas.shape === 'wide' ? 0.4 : 0.235)),
    align: 'left',
    colour: job.colours[colours.words],
  } as const;
  const name = saysMonth(job) ? undefined : fitText(job.monthName, { ...style, height: room.height * 0.82 });
  const ruleLeft = room.left + room.width - dateWidth - gap * 1.1;
  const middle = room.top + room.height / 2;
  const nameLeft = room.left + heart + gap;
  return [
    place(
      room.left,
      middle - heart / 2,
      heart,
      heart,
      emblemImage(emblem[colours.emblem], job.colours[colours.field], heart),
    ),
    ...(name
      ? [
          place(nameLeft, middle - name.height / 2, nameWidth, name.height, setParagraph(name, style)),
          overall(canvas, [
            {
              d: rectangle(
                ruleLeft,
                middle - heart * 0.44,
                ruleLeft + Math.max(2, canvas.short * 0.003),
                middle + heart * 0.44,
              ),
              fill: job.colours[colours.dates],
            },
          ]),
        ]
      : []),
    ...setDates(dates, {
      left: name ? room.left + room.width - dateWidth : nameLeft,
      middle,
      size: dateSize,
      colour: job.colours[colours.dates],
    }),
  ];
}

function setDates(
  dates: readonly string[],
  { left, middle, size, colour }: { left: number; middle: number; size: number; colour: string },
): Element[] {
  const leading = 1.28;
  const top = middle - (dates.length * leading * size) / 2;
  return dates.map((words, index) =>
    place(
      left,
      top + index * leading * size,
      measureText(words, 700) * size,
      leading * size,
      line(words, { size, weight: 700, colour, leading }),
    ),
  );
}

/** Name and, with air, the dates, in the middle of a narrow flag. */
function stackWords({ job, canvas }: LookInput, room: Box, colours: StripColours): Element[] {
  const smallest = findSmallestWords(canvas);
  const style = { width: room.width, weight: 700, smallest, align: 'center' } as const;
  const dateStyle = { ...style, largest: canvas.short * 0.1, colour: job.colours[colours.dates] };
  const dates = fitText(toMonthDates(job), { ...dateStyle, height: room.height * 0.42 });
  const nameStyle = { ...style, largest: dates.size * 0.8, colour: job.colours[colours.words] };
  const air = dates.size * 0.3;
  const name = saysMonth(job)
    ? undefined
    : fitText(job.monthName, { ...nameStyle, height: room.height * 0.9 - dates.height - air });
  const height = (name ? name.height + air : 0) + dates.height;
  const top = room.top + (room.height - height) / 2;
  return [
    ...(name
      ? [place(room.left, top, room.width, name.height, centred(room, setParagraph(name, nameStyle)))]
      : []),
    place(
      room.left,
      top + height - dates.height,
      room.width,
      dates.height,
      centred(room, setParagraph(dates, dateStyle)),
    ),
  ];
}

const centred = ({ width }: Box, words: Element): Element => stack({ width, alignItems: 'center' }, words);

/** Where the month's name is the message itself, the signature does not say it again. */
const saysMonth = ({ message }: ArtworkJob): boolean => messageKinds[message.kind].saysMonthName;
