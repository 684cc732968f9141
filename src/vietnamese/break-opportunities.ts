import {
  breakCosts,
  clauseOpeners,
  joints,
  leaningWords,
  numberHeads,
  numberUnits,
  trailingWords,
} from './break-costs.ts';
import { findCompoundSpans } from './compound-spans.ts';
import { toneKey } from './tone-placement.ts';

/** A piece of text that stays on one line. */
export interface BreakUnit {
  /** Its words, joined with ordinary spaces. */
  text: string;
  /** The penalty of ending a line after it, from 0 on; see `break-costs.ts`. The last unit's is 0. */
  breakCost: number;
  /** Follows the unit before it without a space, in a script that writes none between words. */
  isGlued?: boolean;
}

/**
 * Splits a sentence into what may stand on different lines: words, with compounds, dates, numbers and
 * their units, dashes and stray punctuation glued. The units joined with spaces are the text.
 */
export function splitWords(text: string): BreakUnit[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const glued = new Set(
    findCompoundSpans(words).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, step) => start + step),
    ),
  );
  const units: string[][] = [];
  for (const [at, word] of words.entries()) {
    const unit = units.at(-1);
    if (unit && (glued.has(at - 1) || mayNeverBreak(words, at) || isStumble(unit, units.at(-2))))
      unit.push(word);
    else units.push([word]);
  }
  return units.map((unit, at) => ({ text: unit.join(' '), breakCost: toBreakCost(units, at) }));
}

const toSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).map((word) => toneKey(word.replaceAll('|', ' '))));
const clauses = toSet(clauseOpeners);
const joins = toSet(joints);
const leaning = toSet(leaningWords);
const heads = toSet(numberHeads);
const measures = toSet(numberUnits);
const trailing = toSet(trailingWords);

const dash = /^[-–—×]$/u;
const opening = /^[“‘"'(«[]/u;
const endsInPause = /[.,;:!?…)\]”’»"]$/u;
const startsWithDigit = /^[“"(]?\+?\d/u;
const endsWithDigit = /\d[%)”"]?$/u;
const name = /^\p{Lu}\p{Ll}/u;
const core = (word: string): string => toneKey(word).replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{M}\p{N}%]+$/gu, '');

/** Whether words only lead on to the next: hãy, trong, để. */
export const isLeaning = (words: string): boolean => leaning.has(core(words));

/** Whether the gap before the word at `at` may not be broken whatever the words mean. */
function mayNeverBreak(words: readonly string[], at: number): boolean {
  const [left = '', right = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (dash.test(right)) return true;
  if (dash.test(left)) return endsWithDigit.test(words[at - 2] ?? '') && startsWithDigit.test(right);
  // Punctuation with a space before it, or an opening quote with a space after it.
  if (/^[.,;:!?…)\]”’»]+$/u.test(right) || /^[“‘(«[]$/u.test(left)) return true;
  if (startsWithDigit.test(right)) return heads.has(toneKey(left)) || /\d$/u.test(left);
  if (!endsWithDigit.test(left) || !measures.has(core(right))) return false;
  // In “25 tháng 11” the word between belongs to both numbers, in “680 ngày 25” to the second one.
  if (heads.has(core(right)) && startsWithDigit.test(next)) {
    return /^\d\d?$/u.test(left) && /^(?:tháng|năm)$/u.test(core(right));
  }
  return !left.includes('/');
}

/** A line may end neither in “không” nor in a lone syllable after a comma: “…, đó / có thể”. */
function isStumble(unit: readonly string[], before: readonly string[] | undefined): boolean {
  const [word = '', ...others] = unit;
  if (others.length > 0 || endsInPause.test(word)) return false;
  return word === 'không' || /[,;:]$/u.test(before?.at(-1) ?? '');
}

function toBreakCost(units: readonly string[][], at: number): number {
  const [unit = [], following, , third] = units.slice(at, at + 4);
  const left = unit.at(-1) ?? '';
  const right = following?.[0] ?? '';
  if (!following || endsInPause.test(left)) return breakCosts.pause;
  if (dash.test(left)) return breakCosts.bracket;
  if (isLeaning(unit.join(' '))) return breakCosts.leaning;
  if (name.test(left) && name.test(right)) return breakCosts.name;
  if (opening.test(right)) return breakCosts.bracket;
  if (startsWithDigit.test(right)) return breakCosts.number;
  const keys = [core(right), core(following.join(' '))];
  if (keys.some((key) => trailing.has(key))) return breakCosts.trailing;
  if (core(right) === 'và' && third?.[0] === 'là') return breakCosts.pair;
  if (keys.some((key) => clauses.has(key))) return breakCosts.clause;
  return keys.some((key) => joins.has(key)) ? breakCosts.joint : breakCosts.plain;
}
