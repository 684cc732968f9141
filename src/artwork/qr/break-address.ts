import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';

/** Lines of an address, broken behind its own signs, else where a line is full. @param width in em */
export function breakAddress(address: string, width: number, weight: FontWeight): string[] {
  const pieces = toPieces(address);
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => measureText(words, weight) <= width;
  for (const piece of pieces.flatMap((whole) => (fits(whole) ? [whole] : [...whole]))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** What a line is broken between: words with the signs behind them. */
export const toPieces = (address: string): string[] =>
  address.match(/[^/?&=.#_-]+[/?&=.#_-]*|[/?&=.#_-]+/gu) ?? [];
