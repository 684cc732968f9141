let words: Intl.Segmenter | undefined;
/** What may not begin a line: signs that end a phrase, the one that repeats a word, and what is not a letter yet. */
const leaning = /^[\u17D4-\u17DA\p{P}\p{M}]/u;
const unfinished = /\u17D2$/u;

/** Khmer writes no spaces between words: a dictionary of the machine's own finds them. */
export function splitKhmerWords(run: string): string[] {
  words ??= new Intl.Segmenter('km', { granularity: 'word' });
  const found: string[] = [];
  for (const { segment } of words.segment(run)) {
    const last = found.at(-1);
    // A dictionary that does not know a word may cut it within a letter.
    if (last !== undefined && (leaning.test(segment) || unfinished.test(last)))
      found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}
