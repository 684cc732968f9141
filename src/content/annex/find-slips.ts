import { findDoubledWords } from '#vietnamese/doubled-word.ts';
import { findMisplacedTones } from '#vietnamese/misplaced-tone.ts';

/** A source's slip of the hand: what to publish instead, and the note that says so. */
export interface Slip {
  text: string;
  note: string;
}

/** Slips that a reader would mend too; undefined for a sentence without one. A doubled word may be meant. */
export function findSlip(text: string): Slip | undefined {
  const found = [
    ...findDoubledWords(text).map((slip) => ({
      ...slip,
      note: `Nguồn viết thừa một chữ “${slip.suggested}”.`,
    })),
    ...findMisplacedTones(text).map((slip) => ({ ...slip, note: `Nguồn viết “${slip.found}”.` })),
  ].sort((a, b) => b.index - a.index);
  if (found.length === 0) return undefined;
  const mended = found.reduce(
    (whole, slip) =>
      whole.slice(0, slip.index) + slip.suggested + whole.slice(slip.index + slip.found.length),
    text,
  );
  return {
    text: mended,
    note: found
      .toReversed()
      .map(({ note }) => note)
      .join(' '),
  };
}
