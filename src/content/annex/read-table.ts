import { lineSigns, readLineSign, toRowLine } from './line-signs.ts';
import { readMarker } from './marker.ts';

/** The paragraphs of one cell; none where another cell covers its place. */
export type TableCell = readonly string[];

const numbers = /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số (?:tt|thứ tự)|#|no\.?)$/iu;
const messages = /khẩu hiệu|thông điệp/iu;
const contents = /^(?:các )?nội dung/iu;
const groups = /^(?:nhóm|lĩnh vực|chuyên đề|phần|mục|chủ điểm)(?:\s|$)/iu;
const isNumber = (text: string): boolean => /^\(?\d{1,3}\s*[.)/]?$/.test(text);
const isUpper = (text: string): boolean => /^(?:[IVX]{1,5}|[A-H])\s*[.)/]?$/.test(text);

/** What each column of a table holds. */
interface Columns {
  number: number;
  content: number;
  group: number;
  heading?: readonly string[];
}

/**
 * The lines of a table: the messages of their own column, group rows as groups, nothing of the heading row.
 * A table without a heading and without numbers gives its cells one after another.
 */
export function toTableLines(cells: readonly (readonly TableCell[])[]): string[] {
  const rows = cells.filter((row) => row.some((cell) => toText(cell) !== ''));
  const columns = findColumns(rows);
  if (!columns) return rows.flatMap((row) => row.flat().filter((text) => text.trim() !== ''));
  const { number, content, group, heading } = columns;
  const usual = number >= 0 && rows.filter((row) => isNumber(toText(row[number]))).length * 2 > rows.length;
  let open = '';
  const lines = rows.flatMap((row): string[] => {
    const texts = row.map(toText);
    if (isHeading(texts) || (heading && texts.join() === heading.join())) return [];
    const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
    const sign = texts[number] ?? '';
    const alone = filled.length === 1 && (filled[0] !== content || (usual && !isItem(row[content])));
    const named = isUpper(sign) && filled.length === 2 && filled.includes(content);
    if ((alone && filled[0] !== group) || named) {
      const title = texts[named ? content : (filled[0] ?? 0)] ?? '';
      // A number whose message stands nowhere, or a table's sum.
      return isNumber(title) ? [] : [lineSigns.group + readMarker(title).text];
    }
    const title = texts[group] ?? '';
    const isNew = title !== '' && title !== open;
    if (isNew) open = title;
    return [...(isNew ? [lineSigns.group + title] : []), ...toItems(row[content] ?? [], sign)];
  });
  const dropped = (heading ?? []).filter(
    (name, at) => at !== number && at !== content && at !== group && name !== '',
  );
  return dropped.length === 0
    ? lines
    : [`${lineSigns.note}Không lấy các cột khác của bảng: ${dropped.join(', ')}.`, ...lines];
}

/** Several paragraphs in a cell are several messages, unless one goes on in the next. */
function toItems(cell: TableCell, sign: string): string[] {
  const place = isNumber(sign) ? Number.parseInt(sign.replace(/\D/g, ''), 10) : undefined;
  const items: { text: string; number?: number }[] = [];
  for (const paragraph of cell) {
    const { role, text: bare } = readLineSign(paragraph.trim());
    const { marker, text } = readMarker(bare);
    const last = items.at(-1);
    if (text === '') continue;
    const goesOn = role === 'soft' || (/^\P{L}*\p{Ll}/u.test(text) && !/[.!?;]$/u.test(last?.text ?? ''));
    if (last && !marker && goesOn) last.text += ` ${text}`;
    else items.push({ text, ...(marker?.number && { number: marker.number }) });
  }
  return items.map(({ text, number }) => toRowLine(text, items.length === 1 ? (place ?? number) : number));
}

const toText = (cell: TableCell | undefined): string =>
  (cell ?? [])
    .map((text) => readLineSign(text.trim()).text)
    .join(' ')
    .trim();

/** Whether a cell's paragraphs have numbers of their own. */
const isItem = (cell: TableCell | undefined): boolean =>
  cell?.some((text) => readMarker(text.trim()).marker?.number !== undefined) ?? false;

const isHeading = (texts: readonly string[]): boolean =>
  texts.filter((text) => text !== '').length > 1 &&
  texts.every((text) => text.length <= 60 && !isNumber(text)) &&
  (texts.some((text) => numbers.test(text)) ||
    texts.every((text) => text === '' || contents.test(text) || groups.test(text) || isBareName(text)));

/** The first row, short, with a column named after the messages. */
const isFirstHeading = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.every((text) => text.length <= 40 && !isNumber(text) && !readMarker(text).marker) &&
  texts.some((text) => isBareName(text) || contents.test(text));

const isBareName = (text: string): boolean =>
  /^(?:các )?(?:khẩu hiệu|thông điệp)(?: tuyên truyền| truyền thông)?$|^(?:ghi chú|đối tượng|hình thức|số lượng|đơn vị)/iu.test(
    text,
  );

function findColumns(rows: readonly (readonly TableCell[])[]): Columns | undefined {
  const table = rows.map((row) => row.map(toText));
  const width = Math.max(0, ...table.map((row) => row.length));
  const heading = table.find((row, index) => isHeading(row) || (index === 0 && isFirstHeading(row)));
  const at = (pattern: RegExp): number => heading?.findIndex((text) => pattern.test(text)) ?? -1;
  const places = Array.from({ length: width }, (_, place) => place);
  const body = table.filter((row) => row !== heading);
  const count = (place: number, test: (text: string) => boolean): number =>
    body.filter((row) => test(row[place] ?? '')).length;
  const counted = places.find((place) => count(place, isNumber) >= Math.max(2, body.length * 0.5)) ?? -1;
  const number = at(numbers) >= 0 ? at(numbers) : counted;
  if (!heading && (number < 0 || width < 2)) return undefined;
  const named = at(messages) >= 0 ? at(messages) : at(contents);
  const length = (place: number): number => body.reduce((sum, row) => sum + (row[place] ?? '').length, 0);
  const [longest = 0] = places.filter((place) => place !== number).sort((a, b) => length(b) - length(a));
  const content = named >= 0 && named !== number ? named : longest;
  return { number, content, group: at(groups) === content ? -1 : at(groups), ...(heading && { heading }) };
}
