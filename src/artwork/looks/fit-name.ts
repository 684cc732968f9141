import { type FittedText, fitText, type TextBox } from '../fit-text.ts';
import { firstThatFits } from './first-that-fits.ts';

/** Heights that a name may grow to, each a little more: it takes the fewest lines that hold it. */
const growths = [1, 1.12, 1.25, 1.4, 1.6, 1.9, 2.4, Number.POSITIVE_INFINITY] as const;

/** In the height, else a little higher, as much as the smallest readable size asks for. */
export const fitOrGrow = (words: string, style: Omit<TextBox, 'height'>, height: number): FittedText =>
  firstThatFits(growths, (growth) => fitText(words, { ...style, height: height * growth }));

/** Three lines of the smallest readable size are higher than so many of it. */
const twoLines = 3.2;

/** In two lines where they can be read, else in as many as it takes. */
export const fitName = (words: string, style: Omit<TextBox, 'height'>, height: number): FittedText =>
  firstThatFits([Math.min(height, style.smallest * twoLines), height], (room) =>
    room < height ? fitText(words, { ...style, height: room }) : fitOrGrow(words, style, height),
  );

/** Shares of its largest size that a ragged name may be set in. */
const nameSizes = [0.94, 0.88, 0.82] as const;

/**
 * Where a name is ragged, the fewest lines that cost it little of its size.
 * @param most lines that read as a block; more of them are short and ragged
 */
export function fitInFewLines(words: string, box: TextBox, most: number): FittedText {
  const whole = fitText(words, box);
  if (whole.lines.length <= most) return whole;
  const tried = nameSizes
    .map((share) => whole.size * share)
    .filter((size) => size >= box.smallest)
    .map((largest) => fitText(words, { ...box, largest }));
  return [whole, ...tried].reduce((best, each) => (each.lines.length < best.lines.length ? each : best));
}
