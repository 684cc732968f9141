import { toDateLines, toMonthDates } from '#domain/artwork/month-dates.ts';
import type { Box } from '../canvas.ts';
import { place } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { type FittedText, fitText, type TextBox } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import { firstThatFits } from './first-that-fits.ts';
import { fitName } from './fit-name.ts';
import type { StripColours } from './ground-colours.ts';
import { findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { overall, rectangle } from './shapes.ts';
import { setDates } from './strip-dates.ts';
import { type StripWords, saysMonth } from './strip-words.ts';

type SetName = (box: Omit<TextBox, 'height'>) => FittedText;

/** What of its size a name keeps beside dates on one line, or they take two. */
const nearlyAsLarge = 0.85;
/** Sizes of dates on one line, then on two, which are the last resort. */
const dateSteps = [1, 0.9, 0.8, 0.74, 0] as const;

/** Heart, name in at most two lines, and behind a thin rule the dates on the same baselines. */
export function lineUpWords(
  { job, canvas, emblem }: LookInput,
  room: Box,
  colours: StripColours,
): StripWords {
  const isWide = canvas.shape === 'wide';
  const smallest = findSmallestWords(canvas);
  const isAlone = saysMonth(job);
  const wishedSize = Math.max(smallest, room.height * (isWide || isAlone ? 0.5 : 0.36));
  const gap = room.height * 0.24;
  const plain = {
    weight: 700,
    smallest,
    largest: Math.max(smallest, room.height * (isWide ? 0.55 : 0.36)),
    align: 'left',
    colour: job.colours[colours.words],
  } as const;
  const lay = (dates: readonly string[], dateSize: number, setName: SetName) => {
    const dateWidth = Math.max(...dates.map((words) => measureText(words, 700))) * dateSize;
    const nameWidth = room.width - room.height - dateWidth - 3.2 * gap;
    const name = isAlone ? undefined : setName({ ...plain, width: nameWidth });
    return { dates, dateSize, dateWidth, nameWidth, name };
  };
  const whole = [toMonthDates(job)];
  const asHigh: SetName = (box) => fitName(job.monthName, box, room.height);
  const broken = isWide || isAlone ? undefined : lay(toDateLines(job), wishedSize, asHigh);
  // The dates stay together where that costs the name no line and hardly any of its size.
  const { dates, dateSize, dateWidth, nameWidth, name } = firstThatFits(dateSteps, (share) => {
    if (!broken?.name) return lay(whole, wishedSize, asHigh);
    if (share === 0) return broken;
    const { size, height } = broken.name;
    const least = Math.max(smallest, size * nearlyAsLarge);
    return lay(whole, Math.max(smallest, wishedSize * share), (box) =>
      fitText(job.monthName, { ...box, height, smallest: least }),
    );
  });
  const style = { ...plain, width: nameWidth };
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
