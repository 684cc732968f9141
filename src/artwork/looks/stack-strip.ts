import { toMonthDates } from '#domain/artwork/month-dates.ts';
import type { Box } from '../canvas.ts';
import { type Element, place, stack } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { setParagraph } from '../paragraph.ts';
import { fitOrGrow } from './fit-name.ts';
import type { StripColours } from './ground-colours.ts';
import { findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { type StripWords, saysMonth } from './strip-words.ts';

/** From this share of a flag's height on a strip has room for the heart. */
const heartFrom = 0.19;
/** Shares of the strip's height, and of its width, below a name and where the dates alone sign. */
const withName = { heart: 0.32, heartWidth: 0.34, dates: 0.32 } as const;
const alone = { heart: 0.5, heartWidth: 0.42, dates: 0.8 } as const;

/** The heart where there is room for it, the name and, with air, the dates, in the middle of a narrow flag. */
export function stackWords({ job, canvas, emblem }: LookInput, room: Box, colours: StripColours): StripWords {
  const smallest = findSmallestWords(canvas);
  const isAlone = saysMonth(job);
  const share = isAlone ? alone : withName;
  const heart =
    room.height < canvas.trim.height * heartFrom
      ? 0
      : Math.min(room.height * share.heart, room.width * share.heartWidth);
  const wordsHeight = room.height - heart * 1.12;
  const style = { width: room.width, weight: 700, smallest, align: 'center' } as const;
  const dateStyle = {
    ...style,
    largest: Math.max(smallest, canvas.short * 0.1),
    colour: job.colours[colours.dates],
  };
  const dates = fitOrGrow(toMonthDates(job), dateStyle, wordsHeight * share.dates);
  const nameStyle = {
    ...style,
    largest: Math.max(smallest, dates.size * 0.8),
    colour: job.colours[colours.words],
  };
  const air = dates.size * 0.3;
  const name = isAlone ? undefined : fitOrGrow(job.monthName, nameStyle, wordsHeight - dates.height - air);
  const taken = heart * 1.12 + (name ? name.height + air : 0) + dates.height;
  const height = Math.max(room.height, taken);
  const top = room.top + room.height - height + (height - taken) / 2;
  const { left, width } = room;
  const field = job.colours[colours.field];
  const elements = [
    ...(heart > 0
      ? [
          place(
            left + (width - heart) / 2,
            top,
            heart,
            heart,
            emblemImage(emblem[colours.emblem], field, heart),
          ),
        ]
      : []),
    ...(name
      ? [place(left, top + heart * 1.12, width, name.height, centred(room, setParagraph(name, nameStyle)))]
      : []),
    place(
      left,
      top + taken - dates.height,
      width,
      dates.height,
      centred(room, setParagraph(dates, dateStyle)),
    ),
  ];
  return { height, elements };
}

const centred = ({ width }: Box, words: Element): Element => stack({ width, alignItems: 'center' }, words);
