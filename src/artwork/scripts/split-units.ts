import { breakCosts } from '#vietnamese/break-costs.ts';
import { type BreakUnit, splitWords } from '#vietnamese/break-opportunities.ts';
import { isShapedText } from '../split-letters.ts';
import { findScript, type Script, scripts } from './all-scripts.ts';

/** Splits a sentence into what may stand on different lines, by the rules of the script that each part is written in. */
export const splitUnits = (text: string): BreakUnit[] =>
  isShapedText(text) ? splitWords(text).flatMap(splitUnit) : splitWords(text);

function splitUnit(unit: BreakUnit): BreakUnit[] {
  const id = findScript(unit.text);
  const script: Script | undefined = id && scripts[id];
  const words = script?.splitWords?.(unit.text) ?? [];
  if (words.length < 2) return [unit];
  return words.map((text, at) => {
    const breakCost = at < words.length - 1 ? breakCosts.plain : unit.breakCost;
    return { text, breakCost, ...(at > 0 && { isGlued: true }) };
  });
}
