import { findColumns, isHeading, isNumber, numbers } from './find-columns.ts';
import { lineSigns, readLineSign, toRowLine } from './line-signs.ts';
import { readMarker } from './marker.ts';
import { mayBegin, toSoftDoubt } from './soft-breaks.ts';

/** The paragraphs of one cell; none where another cell covers its place. */
export type TableCell = readonly string[];

const isUpper = (text: string): boolean => /^(?:[IVX]{1,5}|[A-H])\s*[.)/]?$/.test(text);
const isSum = (text: string): boolean => /^(?:tổng(?: cộng| số)?|cộng)\s*:?$/iu.test(text);

/**
 * The lines of a table: the messages of their own column, group rows as groups, nothing of the heading row.
 * A table without a heading and without numbers gives its cells one after another.
 * @param chosen the column of the messages where an editor has named it.
 */
export function toTableLines(cells: readonly (readonly TableCell[])[], chosen?: string): string[] {
  const filled = cells.filter((row) => row.some((cell) => toText(cell) !== ''));
  // A signature that stands in cells too is none of the table's.
  const end = filled.findIndex((row) => /^nơi nhận\s*:/iu.test(row.map(toText).join('')));
  const rows = end < 0 ? filled : filled.slice(0, end);
  const columns = findColumns(
    rows.map((row) => row.map(toText)),
    chosen,
  );
  if (!columns) return rows.flatMap((row) => row.flat().filter((text) => text.trim() !== ''));
  const { number, contents, group, heading = [], headed, doubt } = columns;
  // A title in a row of its own above the heading is none of the table's.
  const above = rows
    .slice(0, headed[0] ?? 0)
    .filter((row) => row.filter((cell) => toText(cell) !== '').length === 1);
  const body = rows.filter((row, at) => !headed.includes(at) && !above.includes(row));
  const areHalves = new Set(contents.map((content) => heading[content])).size < contents.length;
  const found = contents.flatMap((content) => {
    // Columns of messages side by side are groups named by their headings, or halves of one list.
    const title = contents.length > 1 && !areHalves ? [lineSigns.group + (heading[content] ?? '')] : [];
    const own = areHalves ? heading.findLastIndex((name, at) => at < content && numbers.test(name)) : number;
    return [...title, ...toColumnLines(body, { content, contents, number: own, group, heading })];
  });
  const lines = areHalves ? sortByPlace(found) : found;
  const dropped = heading.filter(
    (name, at) =>
      at !== number && !contents.includes(at) && at !== group && name !== '' && !numbers.test(name),
  );
  return [
    ...above.map((row) => row.map(toText).join('')),
    ...(doubt ? [lineSigns.doubt + doubt] : []),
    ...(dropped.length > 0
      ? [`${lineSigns.note}Không lấy các cột khác của bảng: ${[...new Set(dropped)].join(', ')}.`]
      : []),
    ...lines,
  ];
}

/** Halves of a list that go on from left to right, row by row; as they are where a line has no number. */
function sortByPlace(lines: readonly string[]): readonly string[] {
  const places = new Map(lines.map((line) => [line, readLineSign(line).place]));
  return [...places.values()].includes(undefined)
    ? lines
    : lines.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

interface Column {
  content: number;
  contents: readonly number[];
  number: number;
  group: number;
  heading: readonly string[];
}

function toColumnLines(
  rows: readonly (readonly TableCell[])[],
  { content, contents, number, group, heading }: Column,
): string[] {
  const usual = number >= 0 && rows.filter((row) => isNumber(toText(row[number]))).length * 2 > rows.length;
  let open = '';
  return rows.flatMap((row): string[] => {
    const texts = row.map(toText);
    if (isHeading(texts) || texts.join() === heading.join()) return [];
    const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
    if (isSum(texts[filled[0] ?? 0] ?? '')) return [];
    const sign = texts[number] ?? '';
    const [only = 0] = filled;
    // What stands alone in a column of other things, or of other messages, names no group.
    if (
      filled.length === 1 &&
      only !== content &&
      (contents.includes(only) || (heading.length > 0 && only > content))
    )
      return [];
    const alone = filled.length === 1 && (only !== content || (usual && !isItem(row[content])));
    const named = isUpper(sign) && filled.length === 2 && filled.includes(content);
    if ((alone && filled[0] !== group) || named) {
      const title = texts[named ? content : (filled[0] ?? 0)] ?? '';
      // A number whose message stands nowhere.
      return isNumber(title) ? [] : [lineSigns.group + readMarker(title).text];
    }
    const title = readMarker(texts[group] ?? '').text;
    const isNew = title !== '' && title !== open;
    if (isNew) open = title;
    return [...(isNew ? [lineSigns.group + title] : []), ...toItems(row[content] ?? [], sign)];
  });
}

/** Several paragraphs in a cell are several messages, unless one goes on in the next. */
function toItems(cell: TableCell, sign: string): string[] {
  const place = isNumber(sign) ? Number.parseInt(sign.replace(/\D/g, ''), 10) : undefined;
  const items: { text: string; number?: number }[] = [];
  const doubts: string[] = [];
  for (const paragraph of cell) {
    const { role, text: bare } = readLineSign(paragraph.trim());
    const { marker, text } = readMarker(bare);
    const last = items.at(-1);
    if (text === '') continue;
    const goesOn = role === 'soft' || (/^\P{L}*\p{Ll}/u.test(text) && !/[.!?;]$/u.test(last?.text ?? ''));
    if (last && !marker && goesOn) {
      const isDoubtful = role === 'soft' && mayBegin(last.text, text);
      last.text += ` ${text}`;
      if (isDoubtful) doubts.push(toSoftDoubt(undefined, last.text));
    } else items.push({ text, ...(marker?.number && { number: marker.number }) });
  }
  // “Các câu về nhà trường:”, and below it in the same cell what it announces.
  const title = items.length > 1 && items[0]?.text.endsWith(':') ? items.shift() : undefined;
  return [
    ...(title ? [lineSigns.group + title.text] : []),
    ...items.map(({ text, number }) => toRowLine(text, items.length === 1 ? (place ?? number) : number)),
    ...doubts.map((doubt) => lineSigns.doubt + doubt),
  ];
}

const toText = (cell: TableCell | undefined): string =>
  (cell ?? [])
    .map((text) => readLineSign(text.trim()).text)
    .join(' ')
    .trim();

/** Whether a cell's paragraphs have numbers of their own. */
const isItem = (cell: TableCell | undefined): boolean =>
  cell?.some((text) => readMarker(text.trim()).marker?.number !== undefined) ?? false;
