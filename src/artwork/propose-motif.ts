import {
  commonMotifWords,
  isMotifId,
  type MotifId,
  motifFacts,
  motifIds,
  motifsOfTheMonth,
} from '#domain/artwork/motifs.ts';
import { keepLatest } from '#vietnamese/keep-latest.ts';
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

/** Every motif that a sentence's words call for, best first. Each page with a slogan asks for those of all its year. */
export const rankMotifs = keepLatest((sentence): readonly RankedMotif[] => {
  // A date is written with its year as often as without.
  const text = toWords(sentence).replaceAll(/(?<= \d+\/\d+)\/\d{4}(?= )/gu, '');
  const found = new Map<MotifId, boolean>();
  for (const { id, words } of entries)
    if (text.includes(words) && !found.has(id)) found.set(id, common.has(words));
  return [...found].map(([id, isCommon]) => ({ id, isCommon }));
}, 512);

/** The motif that fits a sentence best, if any word of it calls for one. */
export const proposeMotif = (sentence: string): MotifId | undefined => rankMotifs(sentence)[0]?.id;

/** A sentence, and the motif that somebody chose for it. */
export interface MotifWish {
  text: string;
  motif?: string | undefined;
}

/**
 * One motif for each sentence of a year, no motif twice while another fits. What somebody chose stays; then who has
 * the least choice, by words of its own, chooses first; a sentence left without takes one of the whole month's.
 */
export function assignMotifs(sentences: readonly MotifWish[]): MotifId[] {
  const wished = sentences.map(({ motif }) => (motif !== undefined && isMotifId(motif) ? motif : undefined));
  const used = new Set(wished.filter((id) => id !== undefined));
  const chosen = new Map<number, MotifId>();
  const open = sentences
    .map(({ text }, index) => ({ index, ranked: rankMotifs(text) }))
    .filter(({ index }) => wished[index] === undefined);
  for (const { index, ranked } of open.toSorted((a, b) => countChoices(a) - countChoices(b))) {
    const wanted = [...ranked.map(({ id }) => id), ...motifsOfTheMonth];
    const id = wanted.find((each) => !used.has(each)) ?? wanted[index % wanted.length] ?? 'ribbon-flow';
    used.add(id);
    chosen.set(index, id);
  }
  return wished.map((id, index) => id ?? chosen.get(index) ?? 'ribbon-flow');
}

/** Without a word of its own a sentence can take any, so it comes last. */
function countChoices({ ranked }: { ranked: readonly RankedMotif[] }): number {
  const own = ranked.filter(({ isCommon }) => !isCommon).length;
  return own > 0 ? own : motifIds.length + ranked.length;
}
