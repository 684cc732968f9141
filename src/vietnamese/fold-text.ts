/**
 * Text as people type it without marks: lower case, no tone or vowel marks, đ as d, ƀ as b. For search: the
 * folded query is looked for in the folded text.
 */
export function foldText(text: string): string {
  // Lower case can bring new marks (İ), so they are dropped again after it.
  const bare = dropMarks(dropMarks(text).toLowerCase());
  return bare.replace(/[đð]/gu, 'd').replaceAll('ƀ', 'b').normalize('NFC');
}

/**
 * The part of an address that stands for a text. Spellings of one sentence (khóa and khoá, with and
 * without “!”) have one slug; a text without Latin letters or digits has the empty one.
 */
export function toSlug(text: string): string {
  return foldText(text)
    .replace(/['’‘"“”«»]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Whether two texts are one sentence, written in other spellings or signs. */
export const isSameSentence = (one: string, other: string): boolean => toSlug(one) === toSlug(other);

const dropMarks = (text: string): string => text.normalize('NFD').replace(/[\p{M}\u200B]/gu, '');
