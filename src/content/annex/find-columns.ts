import { toSlug } from '#vietnamese/fold-text.ts';
import { readMarker } from './marker.ts';

/** What each column of a table holds; -1 where no column does. */
export interface Columns {
  number: number;
  /** In their order; several where the heading names several. */
  contents: number[];
  group: number;
  heading?: readonly string[];
  /** Places of the rows that the heading fills. */
  headed: number[];
  /** What makes the choice doubtful, a sentence for the editor. */
  doubt?: string;
}

export const numbers = /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số (?:tt|thứ tự)|#|no\.?)$/iu;
const messages = /khẩu hiệu|thông điệp/iu;
const contents = /^(?:các )?nội dung/iu;
const groups = /^(?:nhóm|lĩnh vực|chuyên đề|chủ đề|phần|mục|chủ điểm)(?:\s|$)/iu;

export const isNumber = (text: string): boolean => /^\(?\d{1,3}\s*[.)/]?$/.test(text);

/** A row of names: a column of numbers is named, or every column has a name that columns have. */
export const isHeading = (texts: readonly string[]): boolean =>
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
  /^(?:các )?(?:khẩu hiệu|thông điệp)(?: tuyên truyền| truyền thông| (?:treo|dùng|dán) (?:tại|ở) .{2,24})?$|^(?:ghi chú|đối tượng|hình thức|số lượng|đơn vị)/iu.test(
    text,
  );

/**
 * @param chosen the column that an editor has named, by its heading or its number from 1.
 * @returns undefined for a table that has neither a heading nor numbers, or one column only.
 */
export function findColumns(table: readonly (readonly string[])[], chosen?: string): Columns | undefined {
  const width = Math.max(0, ...table.map((row) => row.length));
  const first = table.findIndex((row, index) => isHeading(row) || (index === 0 && isFirstHeading(row)));
  const { heading, headed } = readHeading(table, first);
  const at = (pattern: RegExp): number => heading?.findIndex((text) => pattern.test(text)) ?? -1;
  const places = Array.from({ length: width }, (_, place) => place);
  const body = table.filter((_, index) => !headed.includes(index));
  const count = (place: number, test: (text: string) => boolean): number =>
    body.filter((row) => test(row[place] ?? '')).length;
  const counted = places.find((place) => count(place, isNumber) >= Math.max(2, body.length * 0.5)) ?? -1;
  const number = at(numbers) >= 0 ? at(numbers) : counted;
  const own = chosen === undefined ? undefined : findChosen(chosen, heading ?? [], width);
  if (!heading && own === undefined && (number < 0 || width < 2)) return undefined;
  const named = places.filter((place) => place !== number && messages.test(heading?.[place] ?? ''));
  // “STT | Nội dung | STT | Nội dung”: two halves of one list, side by side.
  const content = heading?.[at(contents)] ?? '';
  const said =
    named.length > 0
      ? named
      : places.filter((place) => place !== number && content !== '' && heading?.[place] === content);
  const length = (place: number): number => body.reduce((sum, row) => sum + (row[place] ?? '').length, 0);
  const ranked = places.filter((place) => place !== number).sort((a, b) => length(b) - length(a));
  const [longest = 0, next = 0] = ranked;
  const guessed = own === undefined && said.length === 0;
  const taken = own !== undefined ? [own] : guessed ? [longest] : said;
  const group = at(groups);
  const isGroup = group >= 0 && !taken.includes(group) && isParting(body.map((row) => row[group] ?? ''));
  return {
    number,
    contents: taken,
    group: isGroup ? group : -1,
    headed,
    ...(heading && { heading }),
    ...(guessed &&
      ranked.length > 1 &&
      length(next) > length(longest) * 0.5 && {
        doubt: `Bảng không nói cột nào là khẩu hiệu, máy lấy cột ${longest + 1}. Không phải cột ấy thì thêm --column <số hoặc tên cột>.`,
      }),
    ...(chosen !== undefined &&
      own === undefined && {
        doubt: `Bảng không có cột “${chosen}”. Các cột: ${(heading ?? places.map((place) => String(place + 1))).join(', ')}.`,
      }),
  };
}

function findChosen(chosen: string, heading: readonly string[], width: number): number | undefined {
  const wanted = toSlug(chosen);
  const exact = heading.findIndex((text) => toSlug(text) === wanted);
  const near = exact >= 0 ? exact : heading.findIndex((text) => toSlug(text).includes(wanted));
  if (near >= 0) return near;
  const place = Number(chosen) - 1;
  return Number.isInteger(place) && place >= 0 && place < width ? place : undefined;
}

/** Whether a column's values part the rows: several values, each in one stretch, and mostly of several rows. */
function isParting(values: readonly string[]): boolean {
  const stretches = values.filter((text, index) => text !== '' && text !== values[index - 1]);
  return (
    new Set(stretches).size === stretches.length &&
    stretches.length > 1 &&
    (stretches.length < values.length || values.length < 4)
  );
}

/** The names of the columns; a second row names those that one name of the first row covers. */
function readHeading(
  table: readonly (readonly string[])[],
  first: number,
): { heading?: readonly string[]; headed: number[] } {
  const heading = table[first];
  if (!heading) return { headed: [] };
  const below = table[first + 1] ?? [];
  const isBelow =
    below.some((text, at) => text !== '' && (heading[at] ?? '') === '') &&
    below.every(
      (text, at) => text.length <= 40 && !isNumber(text) && (text === '' || !numbers.test(heading[at] ?? '')),
    );
  if (!isBelow) return { heading, headed: [first] };
  const covered = heading.map(
    (text, at) => text || (heading.slice(0, at).findLast((one) => one !== '') ?? ''),
  );
  const says = below.some((text) => messages.test(text) || contents.test(text));
  const names = heading.map((text, at) =>
    (below[at] ?? '') === '' ? text : says ? (below[at] ?? '') : `${covered[at]}: ${below[at]}`,
  );
  return { heading: names, headed: [first, first + 1] };
}
