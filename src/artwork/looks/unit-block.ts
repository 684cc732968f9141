import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { box, type Element, row, stack } from '../element.ts';
import { type FittedText, fitText, TextTooLongError } from '../fit-text.ts';
import { toInkSlack } from '../ink-slack.ts';
import { setParagraph } from '../paragraph.ts';
import { firstThatFits } from './first-that-fits.ts';
import { logoChip } from './logo-chip.ts';

/** The unit that signs: the superior body in regular, the unit below it in bold, as a letterhead has them. */
export interface UnitBlock {
  /** Canvas units. */
  height: number;
  element: Element;
}

export interface UnitStyle {
  width: number;
  /** What it may take; as much as it needs where nothing is said. */
  height?: number;
  /** Wished size of the unit's line; nothing is set smaller than `smallest`. */
  size: number;
  smallest: number;
  colour: string;
  /** Colour below it. */
  field: string;
  align: 'left' | 'center';
  /** Whether its height is dear: logos stay beside the words, however narrow. */
  isTight?: boolean;
}

type UnitBold = NonNullable<ArtworkJob['unitStyle']>['bold'];

/** A long name shrinks to this share before it is broken further or refused. */
const leastShare = 0.6;
/** Lines that one of the unit's lines may take; four where nothing else helps, as for a school of 92 letters. */
const mostLines = [2, 3, 4] as const;
/** Where its height is limited the whole block shrinks in these steps. */
const shrinks = [1, 0.88, 0.76, 0.66, 0.58] as const;
/** The superior body is a little smaller. */
const superiorShare = 0.88;
const logoLines = 2.5;
const lineHeight = 1.35;
/** Logos that take more of the width may stand above the words, and are so much lower there. */
const mostBeside = 0.42;
const aboveShare = 0.8;

/**
 * Lines in the order superior body, unit, place; nothing where nobody signs.
 * @throws TextTooLongError naming the line that does not fit, and no other
 */
export function unitBlock(job: ArtworkJob, style: UnitStyle): UnitBlock | undefined {
  const logos = job.agencyLogos ?? [];
  if (job.agency.every((words) => words.trim() === '') && logos.length === 0) return undefined;
  const { align = style.align } = job.unitStyle ?? {};
  return firstThatFits(shrinks, (share) => composeBlock(job, { ...style, align }, style.size * share));
}

function composeBlock(job: ArtworkJob, style: UnitStyle, size: number): UnitBlock {
  const limit = style.height ?? Number.POSITIVE_INFINITY;
  const full = Math.min(logoLines * lineHeight * size, limit);
  const fitBeside = (taken: number) =>
    keepMarksApart(fitUnitLines(job, { ...style, size, width: style.width - taken }));
  const beside = layMarks(job, style, full);
  const isAbove = standsAbove(beside.width, style, fitBeside);
  const { marks, height: logoHeight, air } = isAbove ? layMarks(job, style, full * aboveShare) : beside;
  const lines = fitBeside(isAbove ? 0 : beside.width);
  const linesHeight = lines.reduce((sum, { fitted }) => sum + fitted.height, 0);
  const height = isAbove ? logoHeight + air + linesHeight : Math.max(logoHeight, linesHeight);
  if (linesHeight > limit) throw toTooLong(lines);
  const words = stack(
    { alignItems: style.align === 'center' ? 'center' : 'flex-start', flexShrink: 0 },
    ...lines.map(({ fitted, weight }) =>
      setParagraph(fitted, { ...toBox(style, size), weight, align: style.align, colour: style.colour }),
    ),
  );
  const justifyContent = style.align === 'center' ? 'center' : 'flex-start';
  const inner = isAbove
    ? stack(
        { alignItems: justifyContent, gap: air, height, flexShrink: 0 },
        row({ alignItems: 'center', gap: air, height: logoHeight, flexShrink: 0 }, ...marks),
        words,
      )
    : row({ alignItems: 'center', gap: air, height, flexShrink: 0 }, ...marks, words);
  return { height, element: box({ width: style.width, height, justifyContent }, inner) };
}

/** Whether logos stand above the words: where they take much of the width, and words beside them would be broken. */
function standsAbove(taken: number, style: UnitStyle, fitBeside: (taken: number) => UnitLine[]): boolean {
  if (taken <= style.width * mostBeside || style.height !== undefined || style.isTight) return false;
  const count = (given: number) => fitBeside(given).reduce((sum, { fitted }) => sum + fitted.lines.length, 0);
  return firstThatFits([1, 0], (tried) => tried === 0 || count(taken) > count(0));
}

/** The unit's logos in one row; no height where there are none. */
function layMarks(job: ArtworkJob, style: UnitStyle, height: number) {
  const logos = job.agencyLogos ?? [];
  const colours = { field: style.field, words: style.colour, plate: job.unitStyle?.plate };
  const chips = logos.map((logo) => logoChip(logo, height, colours, job.colours));
  const air = logos.length > 0 ? height * 0.2 : 0;
  return {
    marks: chips.map(({ element }) => element),
    width: chips.reduce((sum, { width }) => sum + width + air, 0),
    height: logos.length > 0 ? height : 0,
    air,
  };
}

interface UnitLine {
  words: string;
  fitted: FittedText;
  weight: 400 | 700;
}

/** Each line as large as its share of the wish allows, on one line where it can be, else on more. */
function fitUnitLines({ agency, unitStyle }: ArtworkJob, style: UnitStyle): UnitLine[] {
  const named = agency
    .map((words, index) => ({ words: words.trim(), index }))
    .filter(({ words }) => words !== '');
  return named.map(({ words, index }, at): UnitLine => {
    const isSuperior = index === 0 && at < named.length - 1;
    const weight = isBold(unitStyle?.bold, isSuperior) ? 700 : 400;
    const largest = Math.max(style.smallest, style.size * (isSuperior ? superiorShare : 1));
    const smallest = Math.max(style.smallest, largest * leastShare);
    const { width, align } = style;
    const room = { width, weight, align, smallest, largest } as const;
    const fitted = firstThatFits(mostLines, (most) =>
      fitText(words, { ...room, height: largest * lineHeight * most }),
    );
    return { words, fitted, weight };
  });
}

/** As a letterhead has them, where nobody chose: the superior body is not bold. */
function isBold(bold: UnitBold, isSuperior: boolean): boolean {
  if (bold === 'all') return true;
  return bold === 'superior' ? isSuperior : bold === undefined && !isSuperior;
}

/** Air between two lines' ink, in em of the larger. */
const markGap = 0.1;
/** Canvas units: the layout sets baselines on whole ones, two lines and the air between them each half a unit off. */
const roundingLoss = 1.5;

/** Lines are fitted one by one: where a tail would reach into the marks below it, the lower line steps down. */
function keepMarksApart(lines: readonly UnitLine[]): UnitLine[] {
  return lines.map((line, at) => {
    const upper = lines[at - 1];
    if (!upper) return line;
    const [above, here] = [upper.fitted, line.fitted];
    const free = toInkSlack(above, upper.weight).below + toInkSlack(here, line.weight).above;
    const step = Math.max(0, markGap * Math.max(above.size, here.size) + roundingLoss - free);
    const fitted = { ...here, rise: here.rise + step / here.size, height: here.height + step };
    return { ...line, fitted };
  });
}

/** Names the line that takes the most. */
function toTooLong(lines: readonly UnitLine[]): TextTooLongError {
  const [longest] = lines.toSorted((a, b) => b.words.length - a.words.length);
  return new TextTooLongError(longest?.words ?? '', () => Math.ceil((longest?.words.length ?? 2) / 2));
}

const toBox = ({ width, smallest }: UnitStyle, size: number) => ({ width, smallest, largest: size });
