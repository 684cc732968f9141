import { listReading } from '#i18n/vi/list-reading.ts';
import { isHeadingRow } from './heading.ts';
import { ListError } from './list-sheet.ts';

/**
 * A table that is written in another language than a spreadsheet's, with tabs between its cells: JSON, a line of JSON a
 * row, Markdown. Nothing for any other text.
 * @throws ListError for JSON that is torn or is no table
 */
export function toPlainTable(text: string): string | undefined {
  const rows = readMarkdown(text) ?? readJson(text);
  return rows?.map((cells) => cells.map(toCell).join('\t')).join('\n');
}

const toCell = (value: unknown): string =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? '')).replaceAll(/[\t\r\n]+/g, ' ').trim();

/** `| A | B |`, below its heads a line of dashes; or `A|B` below heads that lists have. */
function readMarkdown(text: string): string[][] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isRule = (line = ''): boolean => /^\s*\|?(\s*:?-{2,}:?\s*\|)+(\s*:?-{2,}:?\s*)?$/.test(line);
  if (!lines.every((line) => line.includes('|'))) return undefined;
  const rows = lines.filter((line) => !isRule(line)).map(toMarkdownCells);
  return rows.length < lines.length || (rows[0] && isHeadingRow(rows[0])) ? rows : undefined;
}

const toMarkdownCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** `["A", "B"]`, `[["A", "B"]]`, `[{"ten": "A"}]`, or such an array within an object. */
function readJson(text: string): unknown[][] | undefined {
  if (!/^\s*(\[\s*["[{]|\{\s*")/.test(text)) return undefined;
  const items = parse(text);
  const list: unknown[] | undefined = Array.isArray(items)
    ? items
    : Object.values(items ?? {}).find(Array.isArray);
  if (!list || list.length === 0) throw new ListError(listReading.json);
  if (list.every((item) => typeof item === 'string')) return list.map((item) => [item]);
  if (list.every((item) => Array.isArray(item))) {
    if (list.some((row) => row.some(isNested))) throw new ListError(listReading.json);
    return list;
  }
  if (!list.every(isObject)) throw new ListError(listReading.json);
  const heads = [...new Set(list.flatMap(Object.keys))];
  if (list.some((item) => heads.some((head) => isNested(item[head])))) throw new ListError(listReading.json);
  return [heads, ...list.map((item) => heads.map((head) => item[head]))];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNested = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) && value.every((one) => typeof one !== 'object'));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): unknown[] {
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  } catch (cause) {
    throw new ListError(listReading.json, { cause });
  }
}
