import { type PlacedWord, toPlacedWords } from '#vietnamese/search-words.ts';
import type { QueryWord } from './search-query.ts';

/** A stretch of text; `marked` where it is what was searched. */
export interface PassagePart {
  text: string;
  marked: boolean;
}

/** The whole text with the query's words marked. */
export function markText(text: string, words: readonly QueryWord[]): PassagePart[] {
  const hits = toHits(toPlacedWords(text), words);
  const parts: PassagePart[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    const between = text.slice(at, start);
    const before = parts.at(-1);
    // “bình đẳng” is one mark, not two with a gap.
    if (before?.marked && between === ' ') before.text += between + text.slice(start, end);
    else parts.push({ text: between, marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * The stretch of the text with the most different words of the query, marked, with “…” where it was cut.
 * @param length in words; a shorter text comes whole.
 */
export function markPassage(text: string, words: readonly QueryWord[], length = 36): PassagePart[] {
  const placed = toPlacedWords(text);
  if (placed.length <= length) return markText(text, words);
  const first = toBestStart(placed, words, length);
  const last = Math.min(first + length, placed.length) - 1;
  const start = first === 0 ? 0 : (placed[first]?.start ?? 0);
  const end = last === placed.length - 1 ? text.length : (placed[last]?.end ?? text.length);
  const parts = markText(text.slice(start, end), words);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function toBestStart(placed: readonly PlacedWord[], words: readonly QueryWord[], length: number): number {
  const hits = new Set(toHits(placed, words));
  let best = { start: 0, count: 0 };
  for (const [at, word] of placed.entries()) {
    if (!hits.has(word)) continue;
    // A few words before the first hit, so that it is read in its sentence.
    const start = Math.max(0, Math.min(at - 6, placed.length - length));
    const within = placed.slice(start, start + length).filter((each) => hits.has(each));
    const count = new Set(within.map(({ plain }) => plain)).size;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** The words that answer the query: in the typed spelling where the text has it, else in any. */
function toHits(placed: readonly PlacedWord[], words: readonly QueryWord[]): PlacedWord[] {
  const wanted = words.map((word) => {
    const exact = placed.some(({ marked }) => word.marked !== undefined && marked === word.marked);
    const whole = placed.some(({ plain }) => plain === word.plain);
    return ({ plain, marked }: PlacedWord): boolean => {
      if (exact) return marked === word.marked;
      return whole ? plain === word.plain : plain.startsWith(word.plain);
    };
  });
  return placed.filter((word) => wanted.some((answers) => answers(word)));
}
