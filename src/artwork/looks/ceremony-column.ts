import type { CeremonyWords } from '#domain/artwork/ceremony-words.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import { type Element, place, stack } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { fitText, TextTooLongError } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import type { GroundColours } from './ground-colours.ts';
import { findSmallestSign, findSmallestWords } from './headline.ts';
import type { LookInput } from './look.ts';
import { unitBlock } from './unit-block.ts';

/** One group of lines, fitted; what is wide stays below the heart. */
interface Part {
  height: number;
  width: number;
  left: number;
  element: Element;
  isWide: boolean;
}

/** Shares of the height: the first line's top, the last one's foot, the heart's side and distance from the corner. */
const topShare = 0.06;
const footShare = 0.77;
const heartShare = 0.2;
const gaps = { least: 0.014, most: 0.07 } as const;
/** All lines give way to many of them in these steps. */
const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/**
 * A ceremony's lines in the order that every hall knows: superior body and unit, what is held, the month in capitals, the
 * theme, time and place at the lower right; the heart in the corner.
 * @throws TextTooLongError when they have no room at the smallest readable size
 */
export function ceremonyColumn(input: LookInput, words: CeremonyWords, ground: GroundColours): Element[] {
  const { canvas, job, emblem } = input;
  const { trim } = canvas;
  const [h, side] = [trim.height, trim.height * heartShare];
  const art = emblem[ground.field === 'paper' || ground.field === 'tint1' ? 'colour' : 'reversed'];
  const heart = emblemImage(art, job.colours[ground.field], side);
  const at = [trim.left + h * topShare, trim.top + h * topShare] as const;
  for (const scale of scales) {
    const placed = placeParts(input, toParts(input, words, ground, scale));
    if (placed) return [place(...at, side, side, heart), ...placed];
  }
  const longest = [...job.agency, ...words.details, words.theme ?? words.occasion].toSorted(
    (a, b) => b.length - a.length,
  )[0];
  throw new TextTooLongError(longest ?? '', Math.ceil((longest ?? '').length / 3));
}

/** What is left is spread between the groups, never all of it under the last line; undefined without room. */
function placeParts({ canvas: { trim } }: LookInput, parts: Part[]): Element[] | undefined {
  const h = trim.height;
  const foot = trim.top + h * footShare;
  const between = Math.max(1, parts.length - 1);
  const free = h * (footShare - topShare) - parts.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.max(h * gaps.least, Math.min(h * gaps.most, free / between));
  let y = trim.top + h * topShare + Math.max(0, free - gap * between) / 2;
  const elements = parts.map(({ height, width, left, element, isWide }) => {
    if (isWide) y = Math.max(y, trim.top + h * (topShare + heartShare));
    const top = y;
    y += height + gap;
    return place(left, top, width, height, element);
  });
  return y - gap <= foot ? elements : undefined;
}

function toParts(input: LookInput, words: CeremonyWords, ground: GroundColours, scale: number): Part[] {
  const { canvas, job } = input;
  const { trim } = canvas;
  const h = trim.height;
  // The heart stands in the corner, so the column at its height is narrower on both sides.
  const narrow = trim.width - 2 * h * (heartShare + 2 * topShare);
  const stress = job.colours[ground.stress];
  const set = (text: string, size: number, lines: number, colour: string, width: number): Part => {
    const voice = {
      width,
      weight: 700,
      smallest: findSmallestSign(canvas),
      largest: h * size * scale,
    } as const;
    const room = { ...voice, largest: Math.max(voice.smallest, voice.largest) };
    return toPart(input, text, {
      ...room,
      height: room.largest * 1.55 * lines,
      colour,
      isWide: width > narrow,
    });
  };
  const wide = trim.width * 0.88;
  return [
    ...toUnit(input, ground, narrow, scale),
    set(toVietnameseCapitals(words.heading), 0.17, 1, stress, narrow),
    set(toVietnameseCapitals(words.occasion), 0.07, 2, job.colours[ground.words], wide),
    ...(words.theme ? [set(words.theme, 0.05, 2, stress, wide)] : []),
    ...toDetails(input, words.details, job.colours[ground.small], scale),
  ];
}

interface Voice {
  width: number;
  height: number;
  weight: FontWeight;
  smallest: number;
  largest: number;
  colour: string;
  isWide: boolean;
}

function toPart({ canvas: { trim } }: LookInput, text: string, { isWide, ...style }: Voice): Part {
  const { width } = style;
  const fitted = fitText(text, style);
  const element = stack({ width, alignItems: 'center' }, setParagraph(fitted, { ...style, align: 'center' }));
  return { height: fitted.height, width, left: trim.left + (trim.width - width) / 2, element, isWide };
}

function toUnit({ canvas, job }: LookInput, ground: GroundColours, width: number, scale: number): Part[] {
  const { trim } = canvas;
  // White on orange may only be large.
  const smallest = ground.field === 'orange' ? findSmallestSign(canvas) : findSmallestWords(canvas);
  const unit = unitBlock(
    { ...job, agency: job.agency.map(toVietnameseCapitals) },
    {
      width,
      size: Math.max(smallest, trim.height * 0.04 * scale),
      smallest,
      colour: job.colours[ground.small],
      field: job.colours[ground.field],
      align: 'center',
    },
  );
  return unit ? [{ ...unit, width, left: trim.left + (trim.width - width) / 2, isWide: false }] : [];
}

/** Time and place at the lower right, a line each unless it is long. */
function toDetails({ canvas }: LookInput, details: string[], colour: string, scale: number): Part[] {
  if (details.length === 0) return [];
  const { trim } = canvas;
  const width = trim.width * 0.6;
  const smallest = findSmallestSign(canvas);
  const largest = Math.max(smallest, trim.height * 0.045 * scale);
  const style = { width, weight: 400, smallest, largest, align: 'left', colour } as const;
  const gap = largest * 0.15;
  const fitted = details.map((words) => {
    const lines = measureText(words, style.weight) * smallest <= width * 0.99 ? 1 : 2;
    return fitText(words, { ...style, height: largest * 1.5 * lines });
  });
  const height = fitted.reduce((sum, line) => sum + line.height, gap * (fitted.length - 1));
  const lines = fitted.map((line) => setParagraph(line, style));
  const element = stack({ width, alignItems: 'flex-end', gap }, ...lines);
  return [{ height, width, left: trim.left + trim.width * 0.955 - width, element, isWide: true }];
}
