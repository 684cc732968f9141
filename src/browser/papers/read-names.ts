import { partedNames } from '#i18n/vi/foreign-lists.ts';
import { findForeignList } from '../customiser/list/find-foreign-list.ts';
import { partNames } from '../customiser/list/part-names.ts';
import { cutText, toOneLine } from './to-one-line.ts';

/** How long a name of a list may be. */
const longest = 160;

/**
 * A pasted list, a name a line or parted by `;` as in a sentence: composed, without running numbers and dashes in front,
 * each once; or, in words for the visitor, why it is no such list.
 */
export function readNames(text: string): { names: string[]; fault?: string } {
  const fault = findFault(text);
  return fault === undefined ? { names: toNames(text) } : { names: [], fault };
}

const toLines = (text: string): string[] => text.split(/[\r\n\u2028\u2029]+/);

const toNames = (text: string): string[] => [
  ...new Set(
    (partNames(toLines(text).join('\n')) ?? toLines(text))
      .map((line) => cutText(toOneLine(line).replace(/^(\d{1,4}[.)]\s+|[-•*+]\s+)/u, ''), longest))
      .filter((line) => line !== ''),
  ),
];

function findFault(text: string): string | undefined {
  const foreign = findForeignList(text);
  if (foreign || partNames(toLines(text).join('\n'))) return foreign;
  const line = text.split(/\r\n?|\n/).findIndex((one) => /;\s*\S/.test(one)) + 1;
  return line > 0 ? partedNames(line) : undefined;
}
