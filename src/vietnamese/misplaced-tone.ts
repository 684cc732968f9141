import { keepLatest, mostWords } from './keep-latest.ts';
import { parseSyllable, takeTones } from './syllable.ts';

/** A word whose tone stands on a letter that cannot carry it: “taị” for “tại”. */
export interface MisplacedTone {
  /** Position in the text, in UTF-16 units. */
  index: number;
  found: string;
  suggested: string;
}

const moveTone = keepLatest((word): string | undefined => {
  const syllable = parseSyllable(word);
  const seat = syllable?.seats[0];
  if (!syllable?.tone || seat === undefined) return undefined;
  const { letters, tones } = takeTones(word);
  if (syllable.seats.some((allowed) => tones[allowed])) return undefined;
  return letters
    .map((letter, at) => (at === seat ? letter + syllable.tone : letter))
    .join('')
    .normalize('NFC');
}, mostWords);

/** Finds tones on the wrong letter. Words that are no Vietnamese syllable are left alone. */
export function findMisplacedTones(text: string): MisplacedTone[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const [found] = match;
    const suggested = moveTone(found);
    return suggested ? [{ index: match.index, found, suggested }] : [];
  });
}
