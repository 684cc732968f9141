import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toDateLines, toMonthDates } from '#domain/artwork/month-dates.ts';
import type { Box, Canvas } from '../canvas.ts';
import { type Element, line, place, stack } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { type FittedText, fitText, type TextBox } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import { drapeAbove } from './drape-above.ts';
import { firstThatFits } from './first-that-fits.ts';
import type { StripColours } from './ground-colours.ts';
import { findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { peopleBelow } from './people-below.ts';
import { poleShares } from './picture-plan.ts';
import { overall, rectangle } from './shapes.ts';

/** The month's signature across the foot of a picture: heart, name, dates. */
export interface SignatureStrip {
  /** Where it begins, in canvas units from the top: what is above is the picture's. */
  top: number;
  elements: Element[];
}

/**
 * Height as a share of the picture's: 12–15 % where the strip lies in a row, more where a flag stacks it. What hangs
 * on a pole keeps its lowest part empty, so the strip's field goes on below its words.
 */
const heights: Record<Canvas['shape'], number> = {
  wide: 0.18,
  landscape: 0.15,
  square: 0.15,
  portrait: 0.115,
  tall: 0.105,
};
/** From this aspect down name and dates stand below each other. */
const narrow = 0.55;
/** Of the short side: what stays empty below the words, for a knife, and above them. */
const insets = { above: 0.022, below: 0.042 };

export function signatureStrip(input: LookInput, colours: StripColours): SignatureStrip {
  const { canvas, job } = input;
  const { trim, short } = canvas;
  const stacked = trim.width / trim.height < narrow;
  const foot = trim.top + trim.height - (stacked ? trim.height * poleShares.foot : short * insets.below);
  const margin = short * 0.055;
  const room = { left: trim.left + margin, width: trim.width - 2 * margin };
  const wished = stacked
    ? trim.height * (heights.tall + 0.02)
    : trim.height * heights[canvas.shape] - short * (insets.above + insets.below);
  const set = stacked ? stackWords : lineUpWords;
  const { height, elements } = set(input, { ...room, top: foot - wished, height: wished }, colours);
  const top = foot - height - short * insets.above;
  const field = overall(canvas, [
    { d: rectangle(0, top, canvas.width, canvas.height), fill: job.colours[colours.field] },
  ]);
  return {
    top,
    elements: [field, ...drapeAbove(input, colours.field), ...peopleBelow(input, colours), ...elements],
  };
}

/** Words in their room, which grows upwards where they are too many for it. */
interface StripWords {
  height: number;
  elements: Element[];
}

/** Heart, name in at most two lines, and behind a thin rule the dates on the same baselines. */
function lineUpWords({ job, canvas, emblem }: LookInput, room: Box, colours: StripColours): StripWords {
  const isWide = canvas.shape === 'wide';
  const smallest = findSmallestWords(canvas);
  const isAlone = saysMonth(job);
  const dates = isWide || isAlone ? [toMonthDates(job)] : toDateLines(job);
  const dateSize = Math.max(smallest, room.height * (isWide || isAlone ? 0.5 : 0.36));
  const dateWidth = Math.max(...dates.map((words) => measureText(words, 700))) * dateSize;
  const gap = room.height * 0.28;
  const nameWidth = room.width - room.height - dateWidth - 3.2 * gap;
  const style = {
    width: nameWidth,
    weight: 700,
    smallest,
    largest: Math.max(smallest, room.height * (isWide ? 0.55 : 0.36)),
    align: 'left',
    colour: job.colours[colours.words],
  } as const;
  const name = isAlone ? undefined : fitName(job.monthName, style, room.height);
  const height = Math.max(room.height, name?.height ?? 0);
  const middle = room.top + room.height - height / 2;
  const heart = room.height;
  const nameLeft = room.left + heart + gap;
  const ruleLeft = room.left + room.width - dateWidth - gap * 1.1;
  const rule = rectangle(
    ruleLeft,
    middle - heart * 0.46,
    ruleLeft + Math.max(2, canvas.short * 0.003),
    middle + heart * 0.46,
  );
  const elements = [
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
          overall(canvas, [{ d: rule, fill: job.colours[colours.dates] }]),
        ]
      : []),
    ...setDates(dates, {
      left: name ? room.left + room.width - dateWidth : nameLeft,
      middle,
      size: dateSize,
      colour: job.colours[colours.dates],
    }),
  ];
  return { height, elements };
}

/** Heights that a name may grow to, each a little more: it takes the fewest lines that hold it. */
const growths = [1, 1.12, 1.25, 1.4, 1.6, 1.9, 2.4, Number.POSITIVE_INFINITY] as const;

/** In the height, else a little higher, as much as the smallest readable size asks for. */
const fitOrGrow = (words: string, style: Omit<TextBox, 'height'>, height: number): FittedText =>
  firstThatFits(growths, (growth) => fitText(words, { ...style, height: height * growth }));

/** Three lines of the smallest readable size are higher than so many of it. */
const twoLines = 3.2;

/** In two lines where they can be read, else in as many as it takes. */
const fitName = (words: string, style: Omit<TextBox, 'height'>, height: number): FittedText =>
  firstThatFits([Math.min(height, style.smallest * twoLines), height], (room) =>
    room < height ? fitText(words, { ...style, height: room }) : fitOrGrow(words, style, height),
  );

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
function stackWords({ job, canvas }: LookInput, room: Box, colours: StripColours): StripWords {
  const smallest = findSmallestWords(canvas);
  const style = { width: room.width, weight: 700, smallest, align: 'center' } as const;
  const dateStyle = {
    ...style,
    largest: Math.max(smallest, canvas.short * 0.1),
    colour: job.colours[colours.dates],
  };
  const dates = fitOrGrow(toMonthDates(job), dateStyle, room.height * 0.42);
  const nameStyle = {
    ...style,
    largest: Math.max(smallest, dates.size * 0.8),
    colour: job.colours[colours.words],
  };
  const air = dates.size * 0.3;
  const name = saysMonth(job)
    ? undefined
    : fitOrGrow(job.monthName, nameStyle, room.height - dates.height - air);
  const taken = (name ? name.height + air : 0) + dates.height;
  const height = Math.max(room.height, taken);
  const top = room.top + room.height - height + (height - taken) / 2;
  const elements = [
    ...(name
      ? [place(room.left, top, room.width, name.height, centred(room, setParagraph(name, nameStyle)))]
      : []),
    place(
      room.left,
      top + taken - dates.height,
      room.width,
      dates.height,
      centred(room, setParagraph(dates, dateStyle)),
    ),
  ];
  return { height, elements };
}

const centred = ({ width }: Box, words: Element): Element => stack({ width, alignItems: 'center' }, words);

/** Where the month's name is the message itself, the signature does not say it again. */
const saysMonth = ({ message }: ArtworkJob): boolean => messageKinds[message.kind].saysMonthName;
