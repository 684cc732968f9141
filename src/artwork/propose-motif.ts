import {
  commonMotifWords,
  type MotifId,
  motifFacts,
  motifIds,
  motifsOfTheMonth,
} from '#domain/artwork/motifs.ts';
import { toneKey } from '#vietnamese/tone-placement.ts';

/** The words of a text between single spaces, without punctuation but the stroke of a date. */
const toWords = (text: string): string =>
  ` ${toneKey(text)
    .replaceAll(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()} `;

const common = new Set(commonMotifWords.map(toWords));
/** Words that say most first: rare before common, long before short, then in the table's order. */
const entries = motifIds
  .flatMap((id) => motifFacts[id].words.map((words) => ({ id, words: toWords(words) })))
  .toSorted(
    (a, b) => Number(common.has(a.words)) - Number(common.has(b.words)) || countWords(b) - countWords(a),
  );

function countWords({ words }: { words: string }): number {
  return words.trim().split(' ').length;
}

interface RankedMotif {
  id: MotifId;
  /** Called for by nothing but words that nearly every sentence has. */
  isCommon: boolean;
}

/** Every motif that a sentence's words call for, best first. */
export function rankMotifs(sentence: string): RankedMotif[] {
  // A date is written with its year as often as without.
  const text = toWords(sentence).replaceAll(/(?<= \d+\/\d+)\/\d{4}(?= )/gu, '');
  const found = new Map<MotifId, boolean>();
  for (const { id, words } of entries)
    if (text.includes(words) && !found.has(id)) found.set(id, common.has(words));
  return [...found].map(([id, isCommon]) => ({ id, isCommon }));
}

/** The motif that fits a sentence best, if any word of it calls for one. */
export const proposeMotif = (sentence: string): MotifId | undefined => rankMotifs(sentence)[0]?.id;

/**
 * One motif for each sentence of a year, no motif twice while another fits. Who has the least choice, by
 * words of its own, chooses first; a sentence left without takes one of the whole month's.
 */
export function assignMotifs(sentences: readonly string[]): MotifId[] {
  const choices = sentences.map((sentence, index) => ({ index, ranked: rankMotifs(sentence) }));
  const chosen = new Map<number, MotifId>();
  const used = new Set<MotifId>();
  for (const { index, ranked } of choices.toSorted((a, b) => countChoices(a) - countChoices(b))) {
    const wanted = [...ranked.map(({ id }) => id), ...motifsOfTheMonth];
    const id = wanted.find((each) => !used.has(each)) ?? wanted[index % wanted.length] ?? 'ribbon-flow';
    used.add(id);
    chosen.set(index, id);
  }
  return choices.flatMap(({ index }) => chosen.get(index) ?? []);
}

/** Without a word of its own a sentence can take any, so it comes last. */
function countChoices({ ranked }: { ranked: RankedMotif[] }): number {
  const own = ranked.filter(({ isCommon }) => !isCommon).length;
  return own > 0 ? own : motifIds.length + ranked.length;
}
