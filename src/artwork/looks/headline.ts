import { isToFill } from '#domain/artwork/drawn-details.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Box, Canvas } from '../canvas.ts';
import { box, type Element, stack } from '../element.ts';
import { fitLines, fitText } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { findArrangement } from './arrangements.ts';
import { choosePicture } from './choose-picture.ts';
import { firstThatFits } from './first-that-fits.ts';
import { dotToEnd, spaceForHands } from './lines-to-fill.ts';
import type { LookInput } from './look.ts';
import { measureWords, setWords, type WordsStyle } from './set-words.ts';
import { unitBlock } from './unit-block.ts';

export interface HeadlinePalette {
  /** What the words and a unit's logos stand on. */
  field: ColourRole;
  headline: ColourRole;
  /** The run of the words that is stressed; their own colour where nothing is said. */
  stress?: ColourRole;
  agency: ColourRole;
  /** Of a look that prints in one colour. */
  emblemInk?: ColourRole;
}

/** Nothing on a poster is smaller than this share of its short side; on a screen, nothing below 12 px. */
const smallestShare = 0.024;
const smallestPx = 12;
/** White on orange has a contrast of 3.8, which only large words may have. */
const smallestAgency = 0.035;
/** A place with its address takes two lines where the field is narrow. */
const detailLines = 2;

export const findSmallestWords = ({ short, physical }: Canvas): number =>
  physical ? short * smallestShare : Math.max(short * smallestShare, smallestPx);

/** On one ground: white on orange may only be large. */
export const findSmallestOn = (canvas: Canvas, field: ColourRole): number =>
  field === 'orange' ? findSmallestSign(canvas) : findSmallestWords(canvas);

/** Of the unit that signs. */
export const findSmallestSign = (canvas: Canvas): number =>
  Math.max(canvas.short * smallestAgency, findSmallestWords(canvas));

/**
 * The message as large as its field allows, below the unit that signs and above the details; what is empty leaves no
 * hole.
 */
export const headline = (input: LookInput, field: Box, palette: HeadlinePalette): Element =>
  firstThatFits(signShares, (share) => composeHeadline(input, field, palette, share));

/** How far the unit's words shrink before a long message is refused. */
const leastSign = 0.6;
const signShares = [1, 0.8, leastSign] as const;

function composeHeadline(input: LookInput, field: Box, palette: HeadlinePalette, share: number): Element {
  const { sign, details, gap, restHeight } = planRest(input, field, palette, share);
  const room = { left: 0, top: 0, width: field.width, height: field.height - restHeight };
  const words = setWords(input.job.message.text, room, toWordsStyle(input, palette));
  const { align } = findArrangement(input.canvas);
  return stack(
    {
      width: field.width,
      height: field.height,
      alignItems: align === 'center' ? 'center' : 'flex-start',
      gap,
    },
    ...(sign ? [sign] : []),
    box({ width: room.width, height: room.height, position: 'relative', flexShrink: 0 }, ...words),
    ...(details ? [details] : []),
  );
}

/** Words have air when their field is so many times as high as they are. */
const airy = 1.25;

/** Whether a field holds its words as large as its width lets them be, and with air. */
export function hasAir(input: LookInput, field: Box, palette: HeadlinePalette): boolean {
  const { restHeight } = planRest(input, field, palette);
  const height = measureWords(input.job.message.text, field.width, toWordsStyle(input, palette));
  return restHeight + height * airy <= field.height;
}

function toWordsStyle(
  { job, canvas }: LookInput,
  { headline: words, stress = words }: HeadlinePalette,
): WordsStyle {
  const { align, smallest, largest } = findArrangement(canvas);
  return {
    emphasis: choosePicture(job, 'orange').emphasis,
    flag: job.message.flag,
    words: job.colours[words],
    stress: job.colours[stress],
    align,
    smallest: canvas.short * smallest,
    largest: canvas.short * largest,
    ...(canvas.shape === 'tall' && { isTall: true }),
  };
}

/** What stands above and below the message, and what height it takes with its distances. */
function planRest({ job, canvas }: LookInput, field: Box, palette: HeadlinePalette, share = 1) {
  const { short } = canvas;
  const arrangement = findArrangement(canvas);
  const { align } = arrangement;
  const smallest = share < 1 ? findSmallestOn(canvas, palette.field) : findSmallestSign(canvas);
  const agencySize = Math.max(short * arrangement.words * share, smallest);
  const colour = job.colours[palette.agency];
  const small = { width: field.width, weight: 700, align, colour, smallest, largest: agencySize } as const;
  const sign = unitBlock(job, {
    width: field.width,
    size: agencySize,
    smallest,
    colour,
    field: job.colours[palette.field],
    align,
    isTight: share === leastSign,
  });
  const detailRoom = { ...small, height: agencySize * 1.35 * detailLines };
  const detailWords = (job.message.details ?? []).flatMap((words) =>
    isToFill(words) ? [dotToEnd(words, field.width / agencySize)] : fitText(words, detailRoom).lines,
  );
  // As high as its marks ask for: what remains is the message's.
  const unlimited = { ...small, height: Number.POSITIVE_INFINITY };
  const details =
    detailWords.length > 0 ? spaceForHands(fitLines(detailWords, unlimited), job.message) : undefined;
  const gap = agencySize * 0.8;
  const heights = [sign, details].filter((part) => part !== undefined).map(({ height }) => height + gap);
  return {
    sign: sign?.element,
    details: details && setParagraph(details, small),
    gap,
    restHeight: heights.reduce((sum, height) => sum + height, 0),
  };
}
