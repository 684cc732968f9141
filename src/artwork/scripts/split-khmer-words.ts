/** Where a writer allows a line to end. */
const markedEnd = '\u200B';

/** A Khmer letter with what stands below, around and above it. */
const cluster = /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3])*[\u17B4-\u17D1\u17D3\u17DD]*|[\s\S]/gu;
/** A letter alone, as the one that ends a syllable is written. */
const bare = /^[\u1780-\u17A2]$/u;
const letter = /^[\u1780-\u17B3]/u;
/** What stands behind no letter: signs that end a phrase, the one that repeats a word, digits go with what is before. */
const leaning = /^[\u17D4-\u17DA\p{P}\p{M}]/u;
const digit = /^[\u17E0-\u17E9\d]/u;

/**
 * Khmer writes no spaces between words. Where its writer has marked the ends of words (U+200B), lines end there and nowhere
 * else; otherwise between syllables, by a rule of our own: dictionaries of browsers and of Node differ, and a picture may not.
 */
export function splitKhmerWords(run: string): string[] {
  if (run.includes(markedEnd)) return run.split(markedEnd).filter((word) => word !== '');
  const found: { text: string; closed: boolean }[] = [];
  for (const [text] of run.matchAll(cluster)) {
    const last = found.at(-1);
    if (last && joins(last, text)) {
      last.text += text;
      // A syllable takes one letter at its end; the next one begins another.
      last.closed ||= bare.test(text);
    } else found.push({ text, closed: false });
  }
  return found.map(({ text }) => text);
}

function joins(last: { text: string; closed: boolean }, text: string): boolean {
  if (leaning.test(text)) return true;
  if (digit.test(text)) return digit.test(last.text.at(-1) ?? '');
  return bare.test(text) ? letter.test(last.text) && !last.closed : !letter.test(text);
}
