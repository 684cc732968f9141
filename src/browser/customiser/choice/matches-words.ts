import { foldText } from '#vietnamese/fold-text.ts';

/** Whether every word that somebody typed stands in a text, with or without its marks; 3x1 finds “3 × 1 m”. */
export function matchesWords(text: string, typed: string): boolean {
  const held = toComparable(text);
  return toComparable(typed)
    .split(' ')
    .every((word) => held.includes(word));
}

const toComparable = (text: string): string =>
  foldText(text)
    .replace(/(\d)\s*[×x*]\s*(?=\d)/gu, '$1x')
    .replace(/(\d)(m|mm|px)\b/gu, '$1 $2')
    .replaceAll('.', ',')
    .trim()
    .replace(/\s+/gu, ' ');
