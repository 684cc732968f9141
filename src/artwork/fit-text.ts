import type { Breaking } from './break-lines.ts';
import { breakText } from './break-text.ts';
import type { FontWeight } from './font-table.ts';
import { measureHang, measureInk, measureText } from './measure-text.ts';

/** A text set as large as its box allows. */
export interface FittedText {
  lines: string[];
  /** Font size in canvas units. */
  size: number;
  /** Distance between baselines in em. */
  leading: number;
  /** How far the first line's ink reaches above its line box, in em; 0 but for capitals with marks. */
  rise: number;
  /** Height of the lines' boxes and the rise together, in canvas units. */
  height: number;
  /** Width of the widest line, in canvas units. */
  width: number;
}

export interface TextBox {
  /** Canvas units. */
  width: number;
  height: number;
  weight: FontWeight;
  /** Where its lines stand, by which ink that hangs out of a line needs room. */
  align: 'left' | 'center';
  /** Smallest readable size in canvas units, by the distance it is read from. */
  smallest: number;
  /** Largest size in canvas units: short words should not shout. */
  largest: number;
}

/** The text is too long for its box at the smallest readable size. */
export class TextTooLongError extends Error {
  readonly text: string;
  readonly #measure: () => number;
  #excess: number | undefined;

  /** @param measure the excess: asked for once somebody wants to know, since a look that has another way does not. */
  constructor(text: string, measure: () => number) {
    super();
    this.name = 'TextTooLongError';
    this.text = text;
    this.#measure = measure;
    Object.defineProperty(this, 'message', {
      get: () => `The text is ${this.excess} characters too long for its box: "${text}"`,
    });
  }

  /** How many characters too many there are. */
  get excess(): number {
    this.#excess ??= this.#measure();
    return this.#excess;
  }
}

/** Air between the lowest ink of a line and the highest of the next, in em: marks never touch. */
const markGap = 0.08;
/** Below this, lines without marks would look crammed. */
const smallestLeading = 1.2;
/** Satori rounds a line's height to whole units; the measured width is exact to the same rounding. */
const roundingShare = 0.995;
/**
 * Ink may hang out of its box on each side by this share of the box's width. The narrowest margin is a flag's: 4.5 %
 * of its width, of which 3.8 % stay empty and rounding takes up to 0.1 %.
 */
const hangShare = 0.006;

/**
 * Sets a text in its box: every number of lines is broken optimally, and the one that is largest
 * and best broken wins. The space a line needs is measured, so nothing is cut or runs out.
 * @throws TextTooLongError when the largest size that fits is below `box.smallest`.
 */
export function fitText(text: string, box: TextBox): FittedText {
  const fitted = fitOrNothing(text, box);
  if (fitted) return fitted;
  throw new TextTooLongError(text, () => toExcess(text, (kept) => fitOrNothing(kept, box) !== undefined));
}

/**
 * Sets lines that are given, such as an agency's, all at one size; none is broken.
 * @throws TextTooLongError with the longest line when the size that fits is below `box.smallest`.
 */
export function fitLines(lines: readonly string[], box: TextBox): FittedText {
  const widths = lines.map((line) => measureText(line, box.weight));
  const fitted = toFitted({ lines: [...lines], widths }, box);
  if (fitted.size >= box.smallest) return fitted;
  const longest = lines.toSorted((a, b) => measureNeed(b, box) - measureNeed(a, box))[0] ?? '';
  throw new TextTooLongError(longest, () => {
    const room = (box.width * roundingShare) / box.smallest;
    let kept = longest;
    while (measureNeed(kept, box) > room) kept = kept.slice(0, -1);
    return Math.max(1, longest.length - kept.length);
  });
}

function fitOrNothing(text: string, box: TextBox): FittedText | undefined {
  const broken = breakText(text, box.weight);
  let best: { score: number; fitted: FittedText } | undefined;
  for (let count = 1; count <= broken.most; count += 1) {
    for (const breaking of broken.into(count)) {
      if (best && Math.log(toMostSize(breaking, box)) - breaking.cost <= best.score) continue;
      const fitted = toFitted(breaking, box);
      const score = Math.log(fitted.size) - breaking.cost;
      if (!best || score > best.score) best = { score, fitted };
    }
    // More lines only get smaller once the height is what limits them.
    if (best && count * smallestLeading * best.fitted.size > 2 * box.height) break;
  }
  return best && best.fitted.size >= box.smallest ? best.fitted : undefined;
}

/** The size that a breaking cannot exceed: as if no ink were in the way. */
const toMostSize = ({ widths }: Breaking, box: TextBox): number =>
  Math.min(
    (box.width * roundingShare) / Math.max(...widths),
    (box.height * roundingShare) / (smallestLeading * widths.length),
    box.largest,
  );

/**
 * Width that a line needs of its box, in em: its advances or, where its ink hangs out further than margins allow,
 * more. In the middle a side needs as much as the other; at the left no size helps a first letter that hangs out.
 */
export function measureNeed(
  line: string,
  { weight, align }: Pick<TextBox, 'weight' | 'align'>,
  advances = measureText(line, weight),
): number {
  const { before, after } = measureHang(line, weight);
  const [hang, margins] = align === 'center' ? [2 * Math.max(before, after), 2] : [after, 1];
  return Math.max(advances, ((advances + hang) * roundingShare) / (1 + margins * hangShare));
}

function toFitted({ lines, widths }: Pick<Breaking, 'lines' | 'widths'>, box: TextBox): FittedText {
  const leading = toLeading(lines, box.weight);
  const rise = toRise(lines[0] ?? '', box.weight, leading);
  const needed = Math.max(...lines.map((line, at) => measureNeed(line, box, widths[at])));
  const size = Math.min(
    (box.width * roundingShare) / needed,
    (box.height * roundingShare) / (leading * lines.length + rise),
    box.largest,
  );
  const height = (leading * lines.length + rise) * size;
  return { lines, size, leading, rise, height, width: Math.max(...widths) * size };
}

/** The typeface's own line, which is centred in a line box, in em. */
const fontLine = { ascent: 1, descent: 0.265 };

/** Distance from a line box's top to its baseline, in em. */
export const toBaseline = (leading: number): number =>
  (leading - fontLine.ascent - fontLine.descent) / 2 + fontLine.ascent;

function toRise(line: string, weight: FontWeight, leading: number): number {
  return Math.max(0, measureInk(line, weight).above - toBaseline(leading));
}

/** By the letters that occur: “Ẳ” needs more air above than “a”. */
function toLeading(lines: readonly string[], weight: FontWeight): number {
  const inks = lines.map((line) => measureInk(line, weight));
  const distances = inks.slice(1).map(({ above }, index) => (inks[index]?.below ?? 0) + above + markGap);
  return Math.max(smallestLeading, ...distances);
}

/** Characters to remove until the text fits: words are taken from its end, found by halving. */
export function toExcess(text: string, doesFit: (kept: string) => boolean): number {
  const words = text.split(' ');
  const keep = (count: number) => words.slice(0, count).join(' ');
  let [fits, tooLong] = [0, words.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (doesFit(keep(middle))) fits = middle;
    else tooLong = middle;
  }
  return text.length - keep(fits).length;
}
