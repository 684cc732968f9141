import { toSlug } from '#vietnamese/fold-text.ts';
import { lineSigns } from '../annex/line-signs.ts';
import { readMarker } from '../annex/marker.ts';
import { toTableLines } from '../annex/read-table.ts';
import { findGutter } from './pdf-gutter.ts';
import { type Piece, type PlacedRun, toLines, toPieces } from './pdf-pieces.ts';
import { findTable, toRows } from './pdf-unruled.ts';

/** The lines of a page from the top, its columns one after another, its table by its columns. */
export function toPageLines(runs: readonly PlacedRun[], column?: string): string[] {
  const lines = toLines(runs).map(toPieces);
  const table = findTable(lines);
  if (table) {
    const { first, end, starts } = table;
    return [
      ...toParagraphs(lines.slice(0, first)),
      ...toDoubtful(toTableLines(toRows(lines.slice(first, end), starts), column)),
      ...toParagraphs(lines.slice(end)),
    ];
  }
  const gutter = findGutter(runs);
  if (gutter === undefined) return toParagraphs(lines);
  const { top, bottom, share } = gutter;
  const inside = runs.filter(({ y }) => y <= top && y >= bottom);
  const sides = toColumns(inside).map((side) => toParagraphs(toLines(side).map(toPieces)));
  const chosen = column === undefined ? undefined : sides[findSide(column, sides)];
  const rows = toParagraphs(toLines(inside).map(toPieces));
  return [
    ...toParagraphs(lines.filter(([{ y } = { y: 0 }]) => y > top)),
    ...(chosen === undefined && countsOn(sides)
      ? sides.flat()
      : toDoubtful(chosen ?? (share < 0.4 ? rows : sides.flat()))),
    ...toParagraphs(lines.filter(([{ y } = { y: 0 }]) => y < bottom)),
  ];
}

/** What stands left and right of every gap, from the left. */
function toColumns(runs: readonly PlacedRun[]): PlacedRun[][] {
  const gutter = findGutter(runs);
  if (!gutter) return [[...runs]];
  return [runs.filter(({ x }) => x < gutter.x), runs.filter(({ x }) => x >= gutter.x)].flatMap(toColumns);
}

/** By its number from the left, or by a word of the first line. */
function findSide(column: string, sides: readonly (readonly string[])[]): number {
  const wanted = toSlug(column);
  const named = sides.findIndex(([heading = '']) => toSlug(heading).includes(wanted));
  return named >= 0 ? named : Number(column) - 1;
}

/** Whether the numbers of one column go on in the next: a list in columns, and no table. */
function countsOn(sides: readonly (readonly string[])[]): boolean {
  const counts = sides.map((lines) =>
    lines.flatMap((line) => readMarker(line.replace(lineSigns.fresh, '')).marker?.number ?? []),
  );
  const numbers = counts.flat();
  return (
    counts.every((own, index) => own.length > 0 && readMarker(sides[index]?.[0] ?? '').marker) &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** Lines below the sign that says that they may be mixed. */
export const toDoubtful = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${lineSigns.doubt}${lines.length}${lineSigns.doubt}${mixedColumns}`, ...lines];

const mixedColumns =
  'chữ trong tệp PDF đứng thành cột mà không có đường kẻ nên các cột, các hàng có thể bị lẫn. Đối chiếu từng câu với văn bản. Các câu ở cột nào thì thêm --column <số cột từ trái sang>, ở dòng nào thì thêm --lines <dòng>.';

/** The lines of a table's cell, and whether they begin a paragraph. @param edge of the cell, at the right. */
export function toCellLines(runs: readonly PlacedRun[], edge: number): { text: string; begins: boolean }[] {
  return toParagraphs(toLines(runs).map(toPieces), edge).map((line) => ({
    text: line.replace(lineSigns.fresh, ''),
    begins: line.startsWith(lineSigns.fresh),
  }));
}

/** Lines of one column. A line begins a paragraph where its first word had had room in the line above. */
function toParagraphs(
  lines: readonly (readonly Piece[])[],
  edge = Math.max(0, ...lines.map((line) => line.at(-1)?.right ?? 0)),
): string[] {
  return lines.map((line, index) => {
    const text = line.map((piece) => piece.text).join(' ');
    const above = lines[index - 1]?.at(-1);
    const own = line[0];
    if (!above || !own) return text;
    const [word = ''] = text.split(/\s/u, 1);
    const needed = (word.length + 1) * own.size * 0.55;
    const hasRoom =
      edge - above.right > needed * 1.3 &&
      above.right - (lines[index - 1]?.[0]?.x ?? 0) < (edge - own.x) * 0.97;
    const isCentred =
      above.right < edge - above.size * 3 && (lines[index - 1]?.[0]?.x ?? 0) > own.x + own.size * 3;
    const begins =
      /^[“"(]?\p{Lu}/u.test(text) &&
      !(text === text.toUpperCase() && above.text === above.text.toUpperCase());
    return hasRoom && begins && !isCentred ? lineSigns.fresh + text : text;
  });
}
