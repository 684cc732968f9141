import type { RewritePage } from './rewrite-pages.ts';

/** What a reader does not read as text, or reads to the point: left as it is. */
const untouched = /(<(script|style|svg|pre)\b[\s\S]*?<\/\2>)/;

/** A word or what closes one in brackets, nothing but tags, a word. */
const stuck = /(?<=[\p{L}\p{N})])(?:<\/?[a-z][^>]*>)+(?=[\p{L}\p{N}])/gu;
const closings = /^(?:<\/[^>]*>)*/;

/** Marks inside a word part nothing. */
const withinWord = /^(?:<\/?(?:mark|wbr)\b[^>]*>)+$/;

/**
 * Puts a space between two elements whose texts would touch: “trẻ em2018” to a screen reader, in a copy and in the
 * indexes of search engines. Between blocks and in rows nobody sees it.
 */
export const partTexts: RewritePage = ({ html }) =>
  html
    .split(untouched)
    // Every third part is the name of the element before it.
    .map((part, at) => (at % 3 === 0 ? part.replaceAll(stuck, toParted) : at % 3 === 1 ? part : ''))
    .join('');

function toParted(tags: string): string {
  if (withinWord.test(tags)) return tags;
  const [ends = ''] = closings.exec(tags) ?? [];
  return `${ends} ${tags.slice(ends.length)}`;
}
