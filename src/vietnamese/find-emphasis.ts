/** The words of a sentence that are stressed, from the first to the last, both included. */
export interface EmphasisRun {
  start: number;
  end: number;
}

/**
 * Where the emphasis stands in a sentence: whole syllables, in the same case and with the same marks; punctuation
 * counts between its words only. Both are compared composed (NFC). The first place counts.
 * @returns undefined where the sentence does not say it, or says nothing else.
 */
export function findEmphasis(sentence: string, emphasis: string): EmphasisRun | undefined {
  const words = toWords(sentence);
  const wanted = toWords(emphasis);
  const start = words.findIndex((_, at) => isAt(words, wanted, at));
  if (start < 0 || wanted.length === 0 || wanted.length >= words.length) return undefined;
  return { start, end: start + wanted.length - 1 };
}

const toWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');

function isAt(words: readonly string[], wanted: readonly string[], at: number): boolean {
  return wanted.every((part, step) => {
    const word = words[at + step] ?? '';
    if (step > 0 && step < wanted.length - 1) return word === part;
    const drop = (text: string) => dropEdges(text, step === 0, step === wanted.length - 1);
    return drop(word) === drop(part) && drop(word) !== '';
  });
}

function dropEdges(word: string, before: boolean, after: boolean): string {
  const opened = before ? word.replace(/^[^\p{L}\p{N}]+/u, '') : word;
  return after ? opened.replace(/[^\p{L}\p{M}\p{N}%]+$/u, '') : opened;
}
