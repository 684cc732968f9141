import type { Paper } from '../paper.ts';

/** The paper's first table, for spreadsheets: UTF-8 with its mark, fields in quotation marks where they need them. */
export function toCsv({ title, blocks }: Paper): string {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error(`“${title}” has no table`);
  const lines = [
    table.heads,
    ...table.rows.map(({ cells, links = {} }) => cells.map((cell, at) => links[at] ?? cell)),
  ].map((cells) => cells.map(toField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function toField(text: string): string {
  const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
