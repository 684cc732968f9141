import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toDateLines, toMonthDates } from '#domain/artwork/month-dates.ts';
import { type Element, row, stack } from '../element.ts';
import { type EmblemArt, emblemImage } from '../emblem-art.ts';
import { type FittedText, fitLines, fitText, type TextBox } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import { firstThatFits } from './first-that-fits.ts';
import { fitInFewLines } from './fit-name.ts';

export interface LockupStyle {
  /** Room of the whole lockup, canvas units. */
  width: number;
  height: number;
  direction: 'row' | 'column';
  /** Below each other in the middle unless said otherwise; beside each other at the left. */
  align?: 'left' | 'center';
  emblem: EmblemArt;
  /** Colour on which it stands. */
  ground: string;
  /** Width and height of the emblem. */
  emblemSize: number;
  /** Smallest and largest size of the words. */
  smallest: number;
  largest: number;
  nameColour: string;
  dateColour: string;
}

/** Between name and dates, in em of the name: two things are said. None where the sign is small. */
const airs = [0.35, 0] as const;
/** Of the name: centred below each other more of them still make a block. */
const mostLines = { left: 3, center: 5 } as const;
/** The name's share of the height, without air. */
const nameShare = 0.73;

/**
 * The fixed signature of the month: emblem, name, dates. The name is left out where it is the
 * artwork's own message, so that nothing is said twice.
 */
export function lockup(job: ArtworkJob, style: LockupStyle): Element {
  const beside = style.direction === 'row';
  const gap = style.emblemSize * (beside ? 0.22 : 0.14);
  const width = beside ? style.width - style.emblemSize - gap : style.width;
  const height = beside ? style.height : style.height - style.emblemSize - gap;
  const align = beside ? 'left' : (style.align ?? 'center');
  // On a small screen the readable size may be above the wished one.
  const largest = Math.max(style.largest, style.smallest);
  const text = { width, weight: 700, smallest: style.smallest, largest, align } as const;
  const saysName = !messageKinds[job.message.kind].saysMonthName;
  const words = firstThatFits(airs, (em): Element => {
    const nameStyle = { ...text, height: height * (nameShare - em * 0.2), colour: style.nameColour };
    const name = fitInFewLines(job.monthName, nameStyle, mostLines[align]);
    const air = saysName ? name.size * em : 0;
    const dateStyle = {
      ...text,
      height: saysName ? height - name.height - air : height * (beside ? 0.5 : 0.9),
      // A little larger than the name: it is what people look for.
      largest: saysName ? name.size * 1.3 : largest * 1.9,
      colour: style.dateColour,
    };
    const dates = setParagraph(
      saysName ? fitText(toMonthDates(job), dateStyle) : fitDates(job, dateStyle),
      dateStyle,
    );
    return stack(
      { alignItems: align === 'left' ? 'flex-start' : 'center', flexShrink: 0, gap: air },
      ...(saysName ? [setParagraph(name, nameStyle), dates] : [dates]),
    );
  });
  const alignItems = beside || align === 'center' ? 'center' : 'flex-start';
  const box = { width: style.width, height: style.height, alignItems, gap } as const;
  const middle = beside && style.align === 'center' ? ({ justifyContent: 'center' } as const) : {};
  const emblem = emblemImage(style.emblem, style.ground, style.emblemSize);
  return beside
    ? row({ ...box, ...middle }, emblem, words)
    : stack({ ...box, justifyContent: 'center' }, emblem, words);
}

/** Two lines are worth it when they are so many times as large as one. */
const worthTwoLines = 1.3;
/** A little less than what is measured, which places round. */
const roundingShare = 0.99;

/** On one line where that is nearly as large as two: where the dates alone sign, they are to be read from afar. */
function fitDates(job: ArtworkJob, box: TextBox): FittedText {
  const whole = toMonthDates(job);
  const fitted = firstThatFits([2, 1], (lines) =>
    lines === 2 ? fitLines(toDateLines(job), box) : fitText(whole, box),
  );
  const asOne = Math.min(box.largest, (box.width * roundingShare) / measureText(whole, box.weight));
  const isWorth = fitted.size >= asOne * worthTwoLines || asOne < box.smallest;
  return isWorth || fitted.lines.length < 2 ? fitted : fitText(whole, box);
}
