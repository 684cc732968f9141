import { type FontWeight, fontWeights } from '../font-table.ts';
import { isShapedText, splitLetters } from '../split-letters.ts';
import { findScript, type ScriptFont, type ScriptId, scripts } from './all-scripts.ts';
import { getShapedKerning, getShapedLetter, keepShapedKerning, keepShapedLetter } from './shaped-letters.ts';

type Shaper = typeof import('./shape-letter.ts');
const fonts = new Map<string, Promise<ReturnType<Shaper['openFont']>>>();

/** Letters that follow each other, all of one script. */
interface Run {
  script: ScriptId;
  letters: string[];
}

/**
 * Places the letters of Khmer, Chăm and Thái Việt in these texts, so that measuring and drawing find them. HarfBuzz and
 * the script's fonts are fetched here and nowhere else: a text without such letters costs one look at it.
 */
export async function prepareLetters(texts: readonly string[]): Promise<void> {
  const runs = texts.filter(isShapedText).flatMap((text) => toRuns(text.normalize('NFC')));
  for (const [script, some] of Map.groupBy(runs, (run) => run.script)) {
    for (const weight of fontWeights) await prepareRuns(some, script, weight);
  }
}

function toRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const letter of splitLetters(text)) {
    const script = findScript(letter);
    if (script !== run?.script) {
      run = script && { script, letters: [] };
      if (run) runs.push(run);
    }
    run?.letters.push(letter);
  }
  return runs;
}

async function prepareRuns(runs: readonly Run[], script: ScriptId, weight: FontWeight): Promise<void> {
  const letters = new Set(runs.flatMap((run) => run.letters));
  const missing = [...letters].filter((letter) => !getShapedLetter(letter, weight));
  const pairs = runs
    .flatMap((run) => run.letters.slice(1).map((after, at) => [run.letters[at] ?? '', after] as const))
    .filter(([before, after]) => getShapedKerning(before, after, weight) === undefined);
  if (missing.length === 0 && pairs.length === 0) return;
  const shaper = await import('./shape-letter.ts');
  const font = await getFont(shaper, script, weight);
  for (const letter of missing) {
    const glyph = shaper.shapeLetter(letter, font);
    if (glyph) keepShapedLetter(letter, weight, glyph);
  }
  for (const [before, after] of pairs) {
    const [left, right] = [getShapedLetter(before, weight), getShapedLetter(after, weight)];
    if (!left || !right) continue;
    const both = shaper.measureAdvance(before + after, font);
    if (both !== undefined) keepShapedKerning(before, after, weight, both - left.advance - right.advance);
  }
}

function getFont(shaper: Shaper, script: ScriptId, weight: FontWeight) {
  const key = `${script} ${weight}`;
  const opening = fonts.get(key) ?? openFont(shaper, script, weight);
  fonts.set(key, opening);
  // After a lost connection the next text asks again.
  opening.catch(() => fonts.delete(key));
  return opening;
}

async function openFont(shaper: Shaper, script: ScriptId, weight: FontWeight) {
  const { default: font } = await scripts[script].fonts[weight]();
  return shaper.openFont(font as ScriptFont);
}
