import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { box, type Element, row, stack } from '../element.ts';
import { type FittedText, fitText } from '../fit-text.ts';
import { toInkSlack } from '../ink-slack.ts';
import { setParagraph } from '../paragraph.ts';
import { logoChip } from './agency-sign.ts';

/** The unit that signs: the superior body in regular, the unit below it in bold, as a letterhead has them. */
export interface UnitBlock {
  /** Canvas units. */
  height: number;
  element: Element;
}

export interface UnitStyle {
  width: number;
  /** Wished size of the unit's line; nothing is set smaller than `smallest`. */
  size: number;
  smallest: number;
  colour: string;
  /** Colour below it. */
  field: string;
  align: 'left' | 'center';
}

/** A long name shrinks this far before it is broken or refused. */
const leastShare = 0.6;
const mostLines = 2;
/** The superior body is a little smaller. */
const superiorShare = 0.88;
const logoLines = 2.5;
const lineHeight = 1.35;
/** Least air between the ink of two lines, in em. */
const markGap = 0.08;

/**
 * Lines in the order superior body, unit, place; nothing where nobody signs.
 * @throws TextTooLongError naming the line that does not fit, and no other
 */
export function unitBlock(job: ArtworkJob, style: UnitStyle): UnitBlock | undefined {
  const logos = job.agencyLogos ?? [];
  if (job.agency.every((words) => words.trim() === '') && logos.length === 0) return undefined;
  const logoHeight = logos.length > 0 ? logoLines * lineHeight * style.size : 0;
  const marks = logos.map((logo) =>
    logoChip(logo, logoHeight, { field: style.field, words: style.colour }, job.colours),
  );
  const gap = logoHeight * 0.2;
  const marksWidth = marks.reduce((sum, { width }) => sum + width + gap, 0);
  const lines = fitUnitLines(job.agency, { ...style, width: style.width - marksWidth });
  const linesHeight = lines.reduce((sum, { fitted, gap }) => sum + fitted.height + gap, 0);
  const words = stack(
    { alignItems: style.align === 'center' ? 'center' : 'flex-start', flexShrink: 0 },
    ...lines.map(({ fitted, weight, gap }) =>
      box(
        { paddingTop: gap, flexShrink: 0 },
        setParagraph(fitted, { ...toBox(style), weight, align: style.align, colour: style.colour }),
      ),
    ),
  );
  const height = Math.max(logoHeight, linesHeight);
  const inner = row(
    { alignItems: 'center', gap, height, flexShrink: 0 },
    ...marks.map(({ element }) => element),
    words,
  );
  const justifyContent = style.align === 'center' ? 'center' : 'flex-start';
  return { height, element: box({ width: style.width, height, justifyContent }, inner) };
}

interface UnitLine {
  fitted: FittedText;
  weight: 400 | 700;
  /** Above it, where its marks would come too near to those below the line before. */
  gap: number;
}

/** Each line as large as its share of the wish allows, on one line where it can be, else on two. */
function fitUnitLines(agency: readonly string[], style: UnitStyle): UnitLine[] {
  const named = agency
    .map((words, index) => ({ words: words.trim(), index }))
    .filter(({ words }) => words !== '');
  let before = Number.POSITIVE_INFINITY;
  return named.map(({ words, index }, at): UnitLine => {
    const isSuperior = index === 0 && at < named.length - 1;
    const weight = isSuperior ? 400 : 700;
    const largest = Math.max(style.smallest, style.size * (isSuperior ? superiorShare : 1));
    const smallest = Math.max(style.smallest, largest * leastShare);
    const room = { width: style.width, weight, smallest, largest } as const;
    const fitted = fitText(words, { ...room, height: largest * lineHeight * mostLines });
    const slack = toInkSlack(fitted, weight);
    const gap = Math.max(0, fitted.size * markGap - slack.above - before);
    before = slack.below;
    return { fitted, weight, gap };
  });
}

const toBox = ({ width, smallest, size }: UnitStyle) => ({ width, smallest, largest: size });
