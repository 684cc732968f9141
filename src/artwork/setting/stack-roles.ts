import { type SenseUnit, spaceWidth } from './sense-words.ts';

/** What a line of a stack is to the sentence. */
export type LineRole = 'stress' | 'plain' | 'quiet' | 'connective';

/** A line that a stack may have: the units from `start` up to, not including, `end`. */
export interface StackLine {
  start: number;
  end: number;
  role: LineRole;
  /** In em. */
  width: number;
  /** In logarithms of size, of the line itself: half stressed, or a word on its own. */
  cost: number;
}

export type SizeRange = readonly [least: number, most: number];

/**
 * Sizes as shares of the stack's own size. A connective stays below every other line whatever fills the measure;
 * a clause that adds to the sentence is four fifths of it.
 */
const ranges = {
  stress: [1, 1.35],
  plain: [0.8, 1],
  quiet: [0.64, 0.8],
  connective: [0.4, 0.6],
} as const satisfies Record<LineRole, SizeRange>;
const tallRanges = { ...ranges, plain: [0.75, 1.3], quiet: [0.75, 1.3] } as const;
/** Where nothing is stressed, the lines just fill the measure. */
const unstressed: SizeRange = [0.8, 1.35];
const unstressedQuiet: SizeRange = [0.64, 1];

export type SizeRanges = Readonly<Record<LineRole, SizeRange>>;

export const toSizeRanges = (units: readonly SenseUnit[], isTall: boolean): SizeRanges =>
  units.some(({ stressed }) => stressed > 0)
    ? isTall
      ? tallRanges
      : ranges
    : { ...ranges, plain: unstressed, quiet: unstressedQuiet };

/** A line is stressed when at least this share of its width is. */
const stressShare = 0.5;
const mixedCost = 0.3;
const connectiveCost = 0.06;
/** Of a connective alone within a clause: a syllable looks lost there, a word of two less so. */
const lostCosts = { syllable: 0.9, word: 0.5 } as const;
/** Of a line that runs over the end of a clause. */
const crossingCost = 0.25;

/** Of each unit, the lines that begin with it, the shortest first. */
export const toStackLines = (units: readonly SenseUnit[]): StackLine[][] =>
  units.map((_, start) => toLinesFrom(units, start));

function toLinesFrom(units: readonly SenseUnit[], start: number): StackLine[] {
  const lines: StackLine[] = [];
  let width = -spaceWidth;
  let stressed = 0;
  let isConnective = true;
  let isQuiet = true;
  const clause = units[start]?.clause ?? 0;
  // A connective alone leads into a clause; within one it would look lost.
  const opens = clause !== units[start - 1]?.clause;
  for (const [at, unit] of units.entries()) {
    if (at < start) continue;
    width += unit.width + (unit.isGlued && at > start ? 0 : spaceWidth);
    stressed += unit.stressed * unit.width;
    isConnective &&= unit.isConnective;
    isQuiet &&= unit.voice === 'quiet';
    const share = stressed / width;
    const end = at + 1;
    const crossed = crossingCost * (unit.clause - clause);
    const [role, cost] = toRole(share, isConnective && end - start < units.length, isQuiet);
    if (role === 'connective' && !opens) {
      const isSyllable = at === start && unit.pieces.every(({ text }) => !text.includes(' '));
      lines.push({ start, end, role, width, cost: lostCosts[isSyllable ? 'syllable' : 'word'] });
    } else lines.push({ start, end, role, width, cost: cost + crossed });
  }
  return lines;
}

function toRole(share: number, isConnective: boolean, isQuiet: boolean): [LineRole, number] {
  if (share > 0) return share >= stressShare ? ['stress', mixedCost * (1 - share)] : ['plain', mixedCost];
  if (isConnective) return ['connective', connectiveCost];
  return [isQuiet ? 'quiet' : 'plain', 0];
}
