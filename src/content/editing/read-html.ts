import { lineSigns } from '../annex/line-signs.ts';
import { toStruckWords } from '../annex/read-markdown.ts';
import { toTableLines } from '../annex/read-table.ts';

/** Whether a text is a web page, or a piece of one that was pasted. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(text) ||
  (text.match(/<\/?(?:ul|ol|li|p|table|tr|td|h[1-6]|div|br|span)\b[^<>]*>/giu)?.length ?? 0) >= 2;

const unseen =
  /<!--[\s\S]*?-->|<!\[[^\]>]*\]>|<(script|style|head|template|noscript|nav|footer|svg)\b[\s\S]*?<\/\1\s*>/giu;
const blocks = /^(?:p|div|h[1-6]|li|ul|ol|section|article|blockquote|body|header|main|dd|dt|caption)$/;

/** The words of a web page as lines: items with their marks, tables by their columns. */
export function readHtml(html: string, column?: string): string {
  const lines: string[] = [];
  const tables: PageCell[][][] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  const struck: string[] = [];
  let line = '';
  let skipped: { name: string; depth: number; isStruck: boolean } | undefined;
  const end = (): void => {
    const text = decodeEntities(line).replace(/\s+/gu, ' ').trim();
    line = '';
    if (text === '' || /^(?:[-+]|\d+\.)$/.test(text)) return;
    const cell = tables.at(-1)?.at(-1)?.at(-1);
    if (cell) cell.lines.push(text);
    else lines.push(text);
  };
  for (const [tag, closing, written = '', text = ''] of html
    .replace(unseen, ' ')
    .matchAll(/<(\/?)([a-z][\w:-]*)[^>]*>|([^<]+|<)/giu)) {
    const name = written.toLowerCase();
    if (skipped) {
      if (name === '' && skipped.isStruck) struck.push(decodeEntities(text).replace(/\s+/gu, ' ').trim());
      if (name === skipped.name) skipped.depth += closing ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (name !== '' && !closing && isSkipped(name, tag))
      skipped = { name, depth: 1, isStruck: isStruck(name, tag) };
    else if (name === '') line += text;
    else if (name === 'br') end();
    else if (blocks.test(name)) {
      end();
      if ((name === 'ul' || name === 'ol') && !closing)
        lists.push({ ordered: name === 'ol', count: toStart(tag, 'start') });
      if ((name === 'ul' || name === 'ol') && closing) lists.pop();
      if (name === 'li' && !closing) line = toMark(lists, tag);
    } else if (name === 'table' || name === 'tr' || name === 'td' || name === 'th') {
      end();
      if (name === 'table' && !closing) tables.push([]);
      else if (name === 'table') lines.push(...toTableLines(toSlots(tables.pop() ?? []), column));
      else if (!closing && name === 'tr') tables.at(-1)?.push([]);
      else if (!closing) tables.at(-1)?.at(-1)?.push(toCell(tag));
    }
  }
  end();
  const words = struck.filter((text) => text !== '');
  return [...lines, ...(words.length > 0 ? [lineSigns.doubt + toStruckWords(words)] : [])].join('\n');
}

const single = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track)$/;

/** What a page does not show, or shows as no longer meant; the mark of a note. */
const isSkipped = (name: string, tag: string): boolean =>
  !single.test(name) &&
  !tag.endsWith('/>') &&
  (isStruck(name, tag) ||
    name === 'sup' ||
    /\shidden(?=[\s=>])|display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(tag));

const isStruck = (name: string, tag: string): boolean =>
  /^(?:del|s|strike)$/.test(name) || /text-decoration[^;"']*line-through/iu.test(tag);

interface PageCell {
  lines: string[];
  columns: number;
  rows: number;
}

function toCell(tag: string): PageCell {
  const span = (name: string): number =>
    Math.min(100, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(tag)?.[1] ?? 1) || 1);
  return { lines: [], columns: span('colspan'), rows: span('rowspan') };
}

/** Every cell at its column: what it covers, to the right and below, is empty. */
function toSlots(rows: readonly (readonly PageCell[])[]): string[][][] {
  const slots: string[][][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    for (const { lines, columns, rows: height } of row) {
      let first = 0;
      while (slots[at]?.[first] !== undefined) first += 1;
      for (const below of slots.slice(at, at + height))
        for (let column = first; column < first + columns; column += 1) below[column] = [];
      slots[at]?.splice(first, 1, lines);
    }
  }
  return slots.map((row) => Array.from(row, (slot) => slot ?? []));
}

/** How far a list has counted before the number that a tag asks for. */
const toStart = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(tag)?.[1] ?? 1) - 1;

function toMark(lists: readonly { ordered: boolean; count: number }[], tag: string): string {
  const list = lists.at(-1);
  if (!list?.ordered) return lists.length > 1 ? '+ ' : '- ';
  if (/\svalue\s*=/iu.test(tag)) list.count = toStart(tag, 'value');
  list.count += 1;
  return `${list.count}. `;
}

const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};
const named: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bull: '•',
  eth: 'đ',
  ETH: 'Đ',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name = '') => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (hex || decimal) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    const [, letter, mark = ''] = /^([a-z])(grave|acute|circ|tilde)$/iu.exec(name) ?? [];
    return letter ? (letter + (marks[mark] ?? '')).normalize('NFC') : (named[name] ?? whole);
  });
