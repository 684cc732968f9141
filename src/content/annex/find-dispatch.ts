import type { Block } from './to-blocks.ts';

/** The paper that an annex belongs to, or that it is, as far as its own words say. */
export interface AnnexDispatch {
  number?: string;
  /** ISO day. */
  date?: string;
  issuer?: string;
}

const day = /ngày\s+(\d{1,2})\s*(?:tháng|\/|-|\.)\s*(\d{1,2})\s*(?:năm|\/|-|\.)\s*(\d{4})/iu;
const number = /\d{1,6}\s*\/\s*[\p{Lu}\d&][\p{Lu}\d&/-]*-?[\p{Lu}\d&]/u;
/** The line that ties an annex to its paper. */
const enclosed = /^\(?(?:kèm theo|ban hành kèm)/iu;

/** Said by the line “(Kèm theo Công văn số …)” first, then by the head of the paper. */
export function findDispatch(blocks: readonly Pick<Block, 'text'>[]): AnnexDispatch {
  const texts = blocks.map(({ text }) => text);
  const tie = texts.find((text) => enclosed.test(text) && number.test(text));
  if (tie !== undefined) return clean({ number: toNumber(tie), date: toDay(tie), issuer: toIssuer(tie) });
  const head = texts.slice(0, 14);
  const numbered = head.find((text) => /^số\s*:/iu.test(text) && number.test(text));
  const dated = head.find((text) => /(?:^|,\s*)ngày\s/iu.test(text) && day.test(text));
  if (numbered === undefined) return {};
  const above = head
    .slice(0, head.indexOf(numbered))
    .findLast((text) => /^(?:BỘ|ỦY BAN|UỶ BAN|SỞ)\s/u.test(text));
  return clean({
    number: toNumber(numbered),
    date: dated === undefined ? undefined : toDay(dated),
    issuer: above === undefined ? undefined : toName(above),
  });
}

const clean = (dispatch: { [name in keyof AnnexDispatch]: string | undefined }): AnnexDispatch =>
  Object.fromEntries(Object.entries(dispatch).filter(([, value]) => value !== undefined));

const toNumber = (text: string): string | undefined => number.exec(text)?.[0].replace(/\s/g, '');

function toDay(text: string): string | undefined {
  const [, date = '', month = '', year = ''] = day.exec(text) ?? [];
  if (year === '' || Number(month) > 12 || Number(date) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const toIssuer = (text: string): string | undefined =>
  /\d{4}\s+của\s+([^),;.]{3,80})/u.exec(text)?.[1]?.trim();

/** “BỘ NỘI VỤ” → “Bộ Nội vụ”: the kind of the office and the first word of its name are capital. */
function toName(capitals: string): string {
  const words = capitals.toLowerCase().split(/\s+/u);
  const kind = /^(?:ủy|uỷ)$/u.test(words[0] ?? '') ? 3 : 1;
  return words
    .map((word, at) => (at === 0 || at === kind ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}
