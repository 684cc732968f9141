import { splitWords } from './break-opportunities.ts';
import { findClauses } from './find-clauses.ts';
import { keyPhrases } from './key-phrases.ts';
import { toneKey } from './tone-placement.ts';

/** More words than this are no stress any more. */
const longest = 5;
/** A stress on more of the sentence than this stresses nothing. */
const largestShare = 0.67;

/**
 * The run of a sentence worth stressing, by the first rule that gives one: what stands in quotes, what is denied, with its “không phải”, what “hãy” or
 * “đừng” asks for, the strongest of the key phrases, the short clause that a sentence of short clauses ends in.
 */
export function proposeEmphasis(sentence: string): string | undefined {
  const words = sentence.normalize('NFC').split(' ');
  const rules = [findQuoted, findNegated, findImperative, findKeyPhrase, findLastClause];
  for (const rule of rules) {
    const run = rule(words);
    if (run && run.length <= longest && run.length <= words.length * largestShare) return toBareRun(run);
  }
  return undefined;
}

function findQuoted(words: readonly string[]): readonly string[] | undefined {
  const start = words.findIndex((word) => /^[“"«]/u.test(word));
  const end = words.findIndex((word, at) => at >= start && /[”"»][.,;:!?…]*$/u.test(word));
  return start >= 0 && end >= start ? words.slice(start, end + 1) : undefined;
}

/** Large alone, what a sentence denies would say its opposite: “Im lặng” for “Im lặng không phải là cách…”. */
function findNegated(words: readonly string[]): readonly string[] | undefined {
  const keys = words.map((word) => word.toLowerCase());
  const at = keys.findIndex((word, index) => word === 'không' && keys[index + 1] === 'phải');
  return at > 0 ? words.slice(Math.max(0, at - 2), at + 2) : undefined;
}

/** With its object only where that is glued to it: “Hãy lên tiếng”, “Đừng im lặng”. */
function findImperative(words: readonly string[]): readonly string[] | undefined {
  const units = splitWords(words.join(' ')).map(({ text }) => text);
  const at = units.findIndex((unit) => /^(?:hãy|đừng)$/iu.test(unit));
  const asked = units[at + 1]?.split(' ');
  return at >= 0 && asked && asked.length > 1 ? asked : undefined;
}

function findKeyPhrase(words: readonly string[]): readonly string[] | undefined {
  const keys = words.map((word) => toneKey(toBareRun([word])));
  for (const phrase of keyPhrases) {
    const wanted = toneKey(phrase).split(' ');
    const at = keys.findIndex((_, start) => wanted.every((part, step) => keys[start + step] === part));
    const run = words.slice(at, at + wanted.length);
    if (at >= 0 && run.slice(0, -1).every((word) => /[\p{L}\p{M}]$/u.test(word))) return run;
  }
  return undefined;
}

function findLastClause(words: readonly string[]): readonly string[] | undefined {
  const last = findClauses(words).at(-1);
  return last?.after === 'comma' ? words.slice(last.start, last.end) : undefined;
}

const toBareRun = (run: readonly string[]): string =>
  run
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}%]+$/u, '');
