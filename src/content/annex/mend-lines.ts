import { normalizeText, type TextChange } from '#vietnamese/normalize-text.ts';
import { convertOldEncoding, detectOldEncoding, type OldEncoding } from '#vietnamese/old-encoding.ts';

/** A line of an annex with its letters mended and the signs of Markdown and tables taken off. */
export interface AnnexLine {
  /** 1-based, in the text as it was given. */
  number: number;
  /** Without spaces at the ends; empty for a blank line. */
  text: string;
}

/** What was mended on the way, by kind: shown to the editor as numbers. */
export type RepairKind = TextChange['kind'] | OldEncoding | 'hyphen' | 'wrap';
export type RepairCounts = Partial<Record<RepairKind, number>>;

/**
 * The lines of an annex, mended where it is always safe: old encodings, letters, spaces. Page numbers
 * and page breaks are blank lines afterwards.
 */
export function mendLines(raw: string): { lines: AnnexLine[]; repairs: RepairCounts } {
  const repairs: RepairCounts = {};
  const count = (kind: RepairKind): void => {
    repairs[kind] = (repairs[kind] ?? 0) + 1;
  };
  const whole = detectOldEncoding(raw);
  const lines = raw.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map((line, index) => {
    const encoding = whole ?? detectOldEncoding(line);
    const readable = encoding ? convertOldEncoding(line, encoding) : line;
    if (encoding && readable !== line) count(encoding);
    // A soft hyphen at the end joins the word to the next line; keepWord tells it to the joiner.
    const cut = /\u00AD\s*$/u.test(readable) ? `${readable.replace(/\u00AD\s*$/u, '')}${cutWord}` : readable;
    const { text, changes } = normalizeText(cut);
    for (const { kind, found } of changes) if (!isOrdinary(kind, found)) count(kind);
    return { number: index + 1, text: isPageNoise(text) ? '' : toPlainText(text) };
  });
  return { lines, repairs };
}

/** Ends a line whose last word goes on in the next one without a gap. */
export const cutWord = '\u2010';

const isOrdinary = (kind: RepairKind, found: string): boolean => kind === 'space' && /^[ \t]*$/.test(found);

const isPageNoise = (text: string): boolean =>
  /^(?:[-–—\s]*(?:trang|page)?\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—\s]*|[-–—_=*.\s]{3,})$/iu.test(
    text,
  ) || /^[-–—=\s]*(?:page break|ngắt trang|trang|page)\s*\d*[-–—=\s]*$/iu.test(text);

/** Takes off the signs of Markdown, and makes a row of a table a numbered line. */
function toPlainText(text: string): string {
  const bare = text
    .replace(/^>\s*/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?![\s*])([^*]+)\*(?![\p{L}*])/gu, '$1')
    .replace(/^(\d{1,3})\\([.)])/, '$1$2')
    .trim();
  return /^\|.*\|$/.test(bare) ? toRowText(bare.slice(1, -1).split('|')) : bare;
}

/** One row of a table as a line: the first column may be its number. */
export function toRowText(cells: readonly string[]): string {
  const [first = '', ...rest] = cells.map((cell) => cell.trim()).filter((cell) => !/^:?-*:?$/.test(cell));
  if (rest.length === 0) return first;
  return /^\d{1,3}[.)]?$/.test(first)
    ? `${first.replace(/[.)]$/, '')}. ${rest.join(' ')}`
    : [first, ...rest].join(' ');
}
