import { findCompoundSpans } from './compound-spans.ts';

/** Words from `start` up to, not including, `end`. */
export interface Clause {
  start: number;
  end: number;
  /** How the one before it ends; nothing before the first. */
  after: '' | 'comma' | 'stop';
}

/** A comma after more words than this stands in a list: “hành vi bạo lực, xâm hại”. */
const longestFirst = 5;
/** A part with fewer words is a member of a list: “tiến bộ, văn minh”. */
const shortest = 3;

/**
 * The parts of a sentence that a speaker sets apart. Each end of a sentence parts; commas do where all that they
 * part are clauses, none inside a compound (“nam, nữ”).
 */
export function findClauses(words: readonly string[]): Clause[] {
  const sentences = toParts(words, 0, words.length, /[.!?…;:]["”’»)]?$/u);
  return sentences.flatMap(([start, end], at) => {
    const after = at === 0 ? '' : 'stop';
    const parts = toParts(words, start, end, /,$/u);
    const [first = [0, 0]] = parts;
    const areClauses =
      first[1] - first[0] <= longestFirst && parts.every(([from, to]) => to - from >= shortest);
    if (!areClauses) return [{ start, end, after } as const];
    return parts.map(
      ([from, to], part): Clause => ({ start: from, end: to, after: part === 0 ? after : 'comma' }),
    );
  });
}

function toParts(words: readonly string[], start: number, end: number, last: RegExp): [number, number][] {
  const inside = new Set(
    findCompoundSpans(words).flatMap((span) =>
      Array.from({ length: span.end - span.start }, (_, step) => span.start + step),
    ),
  );
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (at < end - 1 && !(last.test(words[at] ?? '') && !inside.has(at))) continue;
    parts.push([from, at + 1]);
    from = at + 1;
  }
  return parts;
}
