import { isLeaning } from '#vietnamese/break-opportunities.ts';
import { findClauses } from '#vietnamese/find-clauses.ts';
import { findEmphasis } from '#vietnamese/find-emphasis.ts';
import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { splitUnits } from '../scripts/split-units.ts';
import type { Voice } from './setting.ts';

/** Words that stay on one line, with what their sense asks of their size. */
export interface SenseUnit {
  pieces: Piece[];
  breakCost: number;
  /** Follows the unit before it without a space. */
  isGlued?: boolean;
  /** With its pieces in their weights, in em. */
  width: number;
  /** Of its width, how much is stressed, 0–1. */
  stressed: number;
  /** Whether it only leads on to what follows: hãy, trong, để. */
  isConnective: boolean;
  voice: Voice;
  /** Counted from 0. */
  clause: number;
}

export interface Piece {
  text: string;
  voice: Voice;
  isGlued?: boolean;
}

/** The stressed words in black, the others in bold: the black ones look larger even at one size. */
export const weightOf = { plain: 700, stress: 900, quiet: 700 } as const satisfies Record<Voice, FontWeight>;

/** Reads a text for setting: where it may break, what is stressed, what only adds to it. */
export function readSense(text: string, emphasis?: string): SenseUnit[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const run = emphasis === undefined ? undefined : findEmphasis(words.join(' '), emphasis);
  const clauses = findClauses(words);
  const clauseOf = (at: number): number => clauses.findIndex(({ start, end }) => at >= start && at < end);
  const main = run ? clauseOf(run.start) : 0;
  // Of more clauses than two none adds to another: they are a list.
  const isAddition = clauses.length === 2;
  let at = 0;
  return splitUnits(text).map((unit) => {
    // It is part of the word that the unit before it began.
    if (unit.isGlued) at -= 1;
    const clause = clauseOf(at);
    const voice: Voice = clause > main && isAddition ? 'quiet' : 'plain';
    const pieces = unit.text.split(' ').map((word, step): Piece => {
      const isStressed = run !== undefined && at + step >= run.start && at + step <= run.end;
      const isGlued = unit.isGlued && step === 0;
      return { text: word, voice: isStressed ? 'stress' : voice, ...(isGlued && { isGlued }) };
    });
    at += pieces.length;
    const joined = joinPieces(pieces);
    const width = measurePieces(joined);
    const stress = joined.filter((piece) => piece.voice === 'stress');
    return {
      pieces: joined,
      breakCost: unit.breakCost,
      ...(unit.isGlued && { isGlued: true }),
      width,
      stressed: stress.length === 0 ? 0 : measurePieces(stress) / width,
      isConnective: isLeaning(unit.text),
      voice,
      clause,
    };
  });
}

/** Neighbours of one voice as one piece. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.voice === piece.voice) last.text += piece.isGlued ? piece.text : ` ${piece.text}`;
    else joined.push({ ...piece });
  }
  return joined;
}

export const spaceWidth = measureText(' ', 700);

export const measurePieces = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (sum, { text, voice }) => sum + measureText(text, weightOf[voice]),
    spaceWidth * (pieces.length - 1),
  );
