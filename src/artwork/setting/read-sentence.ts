import { keepLatest } from '#vietnamese/keep-latest.ts';
import type { Breaking } from '../break-lines.ts';
import { toBreakings } from '../break-text.ts';
import { isShapedText } from '../split-letters.ts';
import { breakStack, type StackBreaking } from './break-stack.ts';
import { type MeasuredLine, measureLine } from './place-lines.ts';
import { joinPieces, readSense, type SenseUnit, spaceWidth } from './sense-words.ts';
import { type SizeRanges, toSizeRanges } from './stack-roles.ts';

/** What a text gives for every box that it is set in, made when it is asked for. */
export interface Sentence {
  units: readonly SenseUnit[];
  ranges: SizeRanges;
  /** A line of the units from `start` up to, not including, `end`. */
  measure: (start: number, end: number) => MeasuredLine;
  /** The ways to set it as a stack. */
  listStacks: () => readonly StackBreaking[];
  /** The ways to set it in so many even lines; each line's text is the numbers of its units. */
  listEven: (count: number) => readonly Breaking[];
}

/** More lines of a stack than this are a list; a flag is read downwards. */
const mostLines = 9;
const mostTallLines = 12;
const separator = '\0';

/**
 * Reads a text for setting.
 * @param emphasis its run that is stressed
 * @param isTall whether large letters go before even lines
 */
export function readSentence(text: string, emphasis = '', isTall = false): Sentence {
  const key = [isTall ? 'tall' : '', emphasis, text].join(separator);
  // Letters that HarfBuzz places may be there only later.
  return isShapedText(text) ? readAnew(key) : readOnce(key);
}

function readAnew(key: string): Sentence {
  const [shape, emphasis = '', text = ''] = key.split(separator);
  const units = readSense(text, emphasis || undefined);
  const ranges = toSizeRanges(units, shape === 'tall');
  // A breaking carries texts along: here each unit's number, to find its pieces by.
  const numbered = units.map((unit, at) => ({ ...unit, text: `${at};` }));
  const lines = new Map<string, MeasuredLine>();
  const even: Breaking[][] = [];
  let stacks: readonly StackBreaking[] | undefined;
  return {
    units,
    ranges,
    measure(start, end) {
      const place = `${start} ${end}`;
      const known =
        lines.get(place) ?? measureLine(joinPieces(units.slice(start, end).flatMap(({ pieces }) => pieces)));
      lines.set(place, known);
      return known;
    },
    listStacks() {
      stacks ??= breakStack(units, ranges, shape === 'tall' ? mostTallLines : mostLines);
      return stacks;
    },
    listEven(count) {
      even[count] ??= toBreakings(numbered, spaceWidth, count);
      return even[count];
    },
  };
}

const readOnce = keepLatest(readAnew);
