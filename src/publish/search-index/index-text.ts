import { toSearchWords } from '#vietnamese/search-words.ts';

/**
 * What Pagefind reads instead of the text: its words without marks in their order, so that phrases
 * hold, then the exact spelling of each word that has marks. Pagefind folds tone marks but not đ, and
 * could not tell “đường” from “dương” once it did.
 */
export function toIndexText(text: string): string {
  const words = toSearchWords(text);
  return [...words.map(({ plain }) => plain), ...words.flatMap(({ marked }) => marked ?? [])].join(' ');
}
