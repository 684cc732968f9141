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

/** Every motif that a sentence's words call for, best first. */
export function rankMotifs(sentence: string): MotifId[] {
  // A date is written with its year as often as without.
  const text = toWords(sentence).replaceAll(/(?<= \d+\/\d+)\/\d{4}(?= )/gu, '');
  return [...new Set(entries.filter(({ words }) => text.includes(words)).map(({ id }) => id))];
}

/** The motif that fits a sentence best, if any word of it calls for one. */
export const proposeMotif = (sentence: string): MotifId | undefined => rankMotifs(sentence)[0];

/**
 * One motif for each sentence of a year, no motif twice while another fits. Who has the least choice
 * chooses first; a sentence left without takes one of the whole month's, at last its own best again.
 */
export function assignMotifs(sentences: readonly string[]): MotifId[] {
  const choices = sentences.map((sentence, index) => ({ index, ranked: rankMotifs(sentence) }));
  const chosen = new Map<number, MotifId>();
  const used = new Set<MotifId>();
  for (const { index, ranked } of choices.toSorted((a, b) => a.ranked.length - b.ranked.length)) {
    const free = [...ranked, ...motifsOfTheMonth].find((id) => !used.has(id));
    const id = free ?? ranked[0] ?? motifsOfTheMonth[index % motifsOfTheMonth.length] ?? 'ribbon-flow';
    used.add(id);
    chosen.set(index, id);
  }
  return choices.flatMap(({ index }) => chosen.get(index) ?? []);
}
