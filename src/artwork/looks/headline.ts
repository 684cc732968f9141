import { isToFill } from '#domain/artwork/drawn-details.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Box, Canvas } from '../canvas.ts';
import { type Element, stack } from '../element.ts';
import { fitLines, fitText } from '../fit-text.ts';
import { paragraph, setParagraph } from '../paragraph.ts';
import { findArrangement } from './arrangements.ts';
import { dotToEnd, spaceForHands } from './lines-to-fill.ts';
import type { LookInput } from './look.ts';
import { unitBlock } from './unit-block.ts';

export interface HeadlinePalette {
  /** What the words and a unit's logos stand on. */
  field: ColourRole;
  headline: ColourRole;
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
 * The message as large as its field allows, with the unit that signs above it and the details below;
 * what is empty leaves no hole.
 */
export function headline({ job, canvas }: LookInput, field: Box, palette: HeadlinePalette): Element {
  const { short } = canvas;
  const arrangement = findArrangement(canvas);
  const { align } = arrangement;
  const style = { width: field.width, weight: 700, align } as const;
  const smallest = findSmallestSign(canvas);
  const agencySize = Math.max(short * arrangement.words, smallest);
  const small = { ...style, colour: job.colours[palette.agency], smallest, largest: agencySize };
  const sign = unitBlock(job, {
    width: field.width,
    size: agencySize,
    smallest,
    colour: job.colours[palette.agency],
    field: job.colours[palette.field],
    align,
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
  const rest = [sign, details].filter((part) => part !== undefined);
  const restHeight = rest.reduce((sum, { height }) => sum + height + gap, 0);
  const words = paragraph(job.message.text, {
    ...style,
    colour: job.colours[palette.headline],
    height: field.height - restHeight,
    smallest: short * arrangement.smallest,
    largest: short * arrangement.largest,
  });
  const alignItems = align === 'center' ? 'center' : 'flex-start';
  return stack(
    { width: field.width, height: field.height, alignItems, justifyContent: 'center', gap },
    ...(sign ? [sign.element] : []),
    words,
    ...(details ? [setParagraph(details, small)] : []),
  );
}
