import type { CeremonyWords } from '#domain/artwork/ceremony-words.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import { box, type Element, stack } from '../element.ts';
import { type FittedText, fitText } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import { toInkSlack } from '../ink-slack.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import type { GroundColours } from './ground-colours.ts';
import { findSmallestSign, findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { unitBlock } from './unit-block.ts';

/** One group of a ceremony's lines, fitted, in canvas units; what is wide stays below the heart. */
export interface CeremonyPart {
  /** Height of the ink, and how far the element begins above it. */
  ink: number;
  above: number;
  height: number;
  width: number;
  left: number;
  element: Element;
  isWide: boolean;
}

/** Beside the heart and below it; `scale` makes all of them smaller together. */
export interface CeremonyRoom {
  narrow: number;
  wide: number;
  scale: number;
}

/** Font sizes as shares of the height. */
const sizes = { unit: 0.04, heading: 0.17, occasion: 0.066, theme: 0.046, details: 0.043 } as const;
/** A theme is set on one line down to this size, else on two. */
const smallestTheme = 0.038;
/** Below the unit, as on a letterhead: width as a share of the unit's column, thickness of the height. */
const rule = { width: 0.2, thickness: 0.006, gap: 0.012 } as const;
/** A line's box with its marks, in em. */
const lineRoom = 1.55;

/** The groups from top to bottom. @throws TextTooLongError naming the line that has no room */
export function toCeremonyParts(
  input: LookInput,
  { heading, occasion, theme, details }: CeremonyWords,
  ground: GroundColours,
  room: CeremonyRoom,
): CeremonyPart[] {
  const { canvas, job } = input;
  const { colours } = job;
  const smallest = findSmallestSign(canvas);
  const toLargest = (share: number) => Math.max(smallest, canvas.trim.height * share * room.scale);
  const set = (text: string, share: number, lines: number, look: Omit<PartStyle, 'size' | 'lines'>) =>
    toPart(input, text, { ...look, size: toLargest(share), lines });
  const stress = colours[ground.stress];
  return [
    ...toUnit(input, ground, room),
    set(toVietnameseCapitals(heading), sizes.heading, 1, {
      width: room.narrow,
      weight: 900,
      colour: stress,
      isWide: false,
    }),
    set(toVietnameseCapitals(occasion), sizes.occasion, 2, {
      width: room.wide,
      weight: 700,
      colour: colours[ground.words],
      isWide: true,
    }),
    ...(theme
      ? [
          set(theme, sizes.theme, doesFitOneLine(input, theme, room) ? 1 : 2, {
            width: room.wide,
            weight: 700,
            colour: stress,
            isWide: true,
          }),
        ]
      : []),
    ...toDetails(input, details, colours[ground.small], toLargest(sizes.details)),
  ];
}

const doesFitOneLine = ({ canvas }: LookInput, theme: string, { wide, scale }: CeremonyRoom): boolean =>
  measureText(theme, 700) *
    Math.max(findSmallestSign(canvas), canvas.trim.height * smallestTheme * Math.min(1, scale)) <=
  wide * 0.99;

interface PartStyle {
  width: number;
  weight: FontWeight;
  colour: string;
  isWide: boolean;
  /** Largest size, and how many lines of it there is room for. */
  size: number;
  lines: number;
}

function toPart({ canvas }: LookInput, text: string, style: PartStyle): CeremonyPart {
  const { width, weight, colour, size, lines, isWide } = style;
  const box = {
    width,
    weight,
    align: 'center',
    smallest: findSmallestSign(canvas),
    largest: size,
  } as const;
  const fitted = fitText(text, { ...box, height: size * lineRoom * lines });
  const element = stack({ width, alignItems: 'center' }, setParagraph(fitted, { ...box, colour }));
  const { left } = centre(canvas.trim, width);
  return { ...toInk([fitted], weight, 0), height: fitted.height, width, left, element, isWide };
}

const centre = (trim: { left: number; width: number }, width: number) => ({
  left: trim.left + (trim.width - width) / 2,
});

/** From the first line's highest ink to the last one's lowest. */
function toInk(texts: FittedText[], weight: FontWeight, gap: number): Pick<CeremonyPart, 'ink' | 'above'> {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return { ink: 0, above: 0 };
  const { above } = toInkSlack(first, weight);
  const { below } = toInkSlack(last, weight);
  const height = texts.reduce((sum, text) => sum + text.height, gap * (texts.length - 1));
  return { ink: height - above - below, above };
}

/** The unit, with a short rule below it. */
function toUnit({ canvas, job }: LookInput, ground: GroundColours, room: CeremonyRoom): CeremonyPart[] {
  const { trim } = canvas;
  const width = room.narrow;
  // White on orange may only be large.
  const smallest = ground.field === 'orange' ? findSmallestSign(canvas) : findSmallestWords(canvas);
  const unit = unitBlock(
    { ...job, agency: job.agency.map(toVietnameseCapitals) },
    {
      width,
      size: Math.max(smallest, trim.height * sizes.unit * room.scale),
      smallest,
      colour: job.colours[ground.small],
      field: job.colours[ground.field],
      align: 'center',
    },
  );
  if (!unit) return [];
  const [thickness, gap] = [trim.height * rule.thickness, trim.height * rule.gap];
  const line = box({
    width: width * rule.width,
    height: thickness,
    backgroundColor: job.colours[ground.stress],
  });
  const height = unit.height + gap + thickness;
  const element = stack({ width, height, alignItems: 'center', gap }, unit.element, line);
  return [{ ink: height, above: 0, height, width, ...centre(trim, width), element, isWide: false }];
}

/** Time and place at the lower right, a line each unless it is long. */
function toDetails(
  { canvas }: LookInput,
  details: string[],
  colour: string,
  largest: number,
): CeremonyPart[] {
  if (details.length === 0) return [];
  const { trim } = canvas;
  const width = trim.width * 0.6;
  const smallest = findSmallestSign(canvas);
  const style = { width, weight: 400, smallest, largest, align: 'left', colour } as const;
  const gap = largest * 0.15;
  const fitted = details.map((words) => {
    const lines = measureText(words, style.weight) * smallest <= width * 0.99 ? 1 : 2;
    return fitText(words, { ...style, height: largest * 1.5 * lines });
  });
  const height = fitted.reduce((sum, line) => sum + line.height, gap * (fitted.length - 1));
  const lines = fitted.map((line) => setParagraph(line, style));
  const element = stack({ width, alignItems: 'flex-end', gap }, ...lines);
  const left = trim.left + trim.width * 0.955 - width;
  return [{ ...toInk(fitted, style.weight, gap), height, width, left, element, isWide: true }];
}
