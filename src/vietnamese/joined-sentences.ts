/** Where a second sentence begins in a text that should be one. */
export interface JoinedSentences {
  /** Of the second sentence in the text. */
  index: number;
  first: string;
  second: string;
}

/** A mark between two sentences of which a list would make two, and the fewest words on either side of it. */
const joints: [mark: RegExp, fewestWords: number][] = [
  // A running number, a bullet: nothing else stands before a capital.
  [/\s(?:\d{1,2}[.)]|[•●▪◦])\s+(?=\p{Lu})/u, 2],
  [/(?<=\p{L})\s*;\s*(?=\p{Lu})/u, 3],
  [/(?<=\p{L})\s+\/{1,2}\s+(?=\p{Lu})/u, 4],
  // “Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!” is one message.
  [/(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u, 6],
];

/** Two sentences that stand in one line; nothing where one message has two parts. */
export function findJoinedSentences(text: string): JoinedSentences | undefined {
  for (const [mark, fewest] of joints) {
    const found = mark.exec(text);
    if (!found) continue;
    const first = text.slice(0, found.index).trim();
    const index = found.index + found[0].length;
    const second = text.slice(index).trim();
    if (countWords(first) >= fewest && countWords(second) >= fewest) return { index, first, second };
  }
  return undefined;
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
