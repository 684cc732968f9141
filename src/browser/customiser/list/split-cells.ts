import { caps } from './list-sheet.ts';

export const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/**
 * Splits a text into rows of cells. Quotes keep separators and line ends together; one that nothing closes,
 * or that is closed inside a cell, is only a sign. Every sign is looked at once or twice, whatever the text.
 * @param separator nothing where a line is a cell.
 */
export function splitCells(
  text: string,
  separator?: string,
  mostRows = Number.POSITIVE_INFINITY,
): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let lastQuote = text.lastIndexOf('"');
  if (!separator) lastQuote = -1;
  while (at <= text.length && rows.length < mostRows) {
    const quoted = text[at] === '"' && at < lastQuote ? readQuoted(text, at, separator) : undefined;
    const end = quoted?.end ?? findEnd(text, at, separator);
    row.push(quoted?.cell ?? text.slice(at, end).trim());
    at = end + 1;
    if (text[end] === separator && end < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Where a plain cell ends: at its separator, its line's end, or the text's. */
function findEnd(text: string, from: number, separator: string | undefined): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== separator) at += 1;
  return at;
}

function readQuoted(
  text: string,
  from: number,
  separator: string | undefined,
): { cell: string; end: number } | undefined {
  // No cell of a spreadsheet is longer, and so no text makes this slow.
  const furthest = Math.min(text.length, from + caps.characters);
  for (let at = from + 1; at < furthest; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text[end] === ' ' && end < furthest) end += 1;
    if (end < text.length && text[end] !== separator && text[end] !== '\n') return undefined;
    return {
      cell: text
        .slice(from + 1, at)
        .replaceAll('""', '"')
        .trim(),
      end,
    };
  }
  return undefined;
}

/** Gives text one kind of line end, no mark at its start, and what a `sep=` line says of it. */
export function toPlainLines(raw: string): { text: string; said?: Separator } {
  const text = raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
  const [line, named] = /^"?sep=([;,\t])"?[;,\t]*(?:\n|$)/i.exec(text) ?? [];
  const said = separators.find((one) => one === named);
  return line !== undefined && said ? { text: text.slice(line.length), said } : { text };
}
