/** A run of words of a sentence, and whether the sentence it was held against lacks them. */
export interface WordRun {
  text: string;
  differs: boolean;
}

/** The words of `text` in runs, those apart that `other` does not have in that order. Joined with spaces they are `text`. */
export function toWordDifference(text: string, other: string): WordRun[] {
  const [words, others] = [text.split(' '), other.split(' ')];
  const kept = findKeptWords(words, others);
  const runs: WordRun[] = [];
  for (const [at, word] of words.entries()) {
    const differs = !kept.has(at);
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += ` ${word}`;
    else runs.push({ text: word, differs });
  }
  return runs;
}

/** Places in `words` that belong to the longest row of words that both have in the same order. */
function findKeptWords(words: readonly string[], others: readonly string[]): Set<number> {
  // lengths[i][j]: the longest common row of words from i and of others from j on.
  const lengths = Array.from({ length: words.length + 1 }, () =>
    new Array<number>(others.length + 1).fill(0),
  );
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        words[i] === others[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < words.length && j < others.length; ) {
    if (words[i] === others[j]) {
      kept.add(i);
      i++;
      j++;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
