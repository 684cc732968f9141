import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import type { TaggedLine } from '../pdf/tagged-page.ts';

/** Where a paragraph stands, and its one size. */
export interface ParagraphBox {
  x: number;
  /** Its upper edge. */
  y: number;
  width: number;
  size: number;
  weight: FontWeight;
}

/** Room for capitals with marks. */
const leading = 1.4;
const firstBaseline = 1.05;

/** Sets words at one size, line by line; what is longer than a line, such as an address, is broken anywhere. */
export function setParagraph(text: string, { x, y, width, size, weight }: ParagraphBox) {
  const fits = (words: string) => measureText(words, weight) * size <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return {
    lines: lines.map(
      (words, at): TaggedLine => ({
        text: words,
        x,
        baseline: y + (firstBaseline + at * leading) * size,
        size,
        weight,
      }),
    ),
    height: lines.length * leading * size,
  };
}
