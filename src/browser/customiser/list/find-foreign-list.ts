import { foreignLists } from '#i18n/vi/foreign-lists.ts';

type ForeignList = keyof typeof foreignLists;

/** A tag that is closed, or has attributes: “<Xã A>” is none. */
const tag =
  /<([\p{L}_][\p{L}\w:.-]*)(\s[^<>]*)?>[^<>]*<\/\1\s*>|<[\p{L}_][\p{L}\w:.-]*(\s+[\w:.-]+\s*=\s*["'][^"'<>]*["'])+\s*\/?>/u;

const signs: readonly [ForeignList, RegExp][] = [
  ['json', /^\s*(\[\s*["[{]|\{\s*")/],
  ['contacts', /^[ \t]*BEGIN:(VCARD|VCALENDAR)[ \t]*$/im],
  ['database', /^[ \t]*(INSERT\s+(IGNORE\s+)?INTO|REPLACE\s+INTO|CREATE\s+TABLE|UPDATE\s+\S+\s+SET)\s/im],
  ['database', /^[ \t]*\(\s*(\d+\s*,\s*)?N?'[^\n]*'[^\n']*\)\s*[,;]/m],
  ['markup', /^\s*(<\?xml|<!\[CDATA\[)/i],
  ['markup', tag],
  ['entities', /&([a-z]{2,8}\d{0,2}|#\d{1,6}|#x[\da-f]{1,6});/i],
];

/** Enough of a list to see what it is. */
const sampleLength = 100_000;

/** What a program wrote for another one, in words for the visitor; nothing for a list that people read. */
export function findForeignList(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  const kind = signs.find(([, sign]) => sign.test(sample))?.[0];
  return kind && foreignLists[kind];
}
