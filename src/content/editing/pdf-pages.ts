import { readMarker } from '../annex/marker.ts';
import { toTableLines } from '../annex/read-table.ts';
import { type ClearColumns, findClearColumns } from './pdf-clear-columns.ts';
import { toClearRows } from './pdf-clear-rows.ts';
import type { Grid } from './pdf-grids.ts';
import { findGutter } from './pdf-gutter.ts';
import { toCellLines, toDoubtful, toPageLines } from './pdf-lines.ts';
import { type PlacedRun, toLines } from './pdf-pieces.ts';

/** What stands on a page from the top: lines, or a table with lines drawn around its cells. */
export type PagePart = { lines: string[] } | DrawnTable;

interface DrawnTable {
  rows: string[][][];
  /** A column holds words side by side that no line parts. */
  isMixed: boolean;
  /** Where its columns part, when no line does and it comes to the page's end. */
  cuts?: number[];
}

type Carried = Pick<ClearColumns, 'cuts'>;

/** The columns that the next page may go on with. */
export const toCarried = (parts: readonly PagePart[]): Carried | undefined => {
  const last = parts.findLast((part): part is DrawnTable => 'rows' in part);
  return last?.cuts && { cuts: last.cuts };
};

/** @param grids from the top. @param carried columns without lines that came to the end of the page before. */
export function toPageParts(
  runs: readonly PlacedRun[],
  grids: readonly Grid[],
  column?: string,
  carried?: Carried,
): PagePart[] {
  const parts: PagePart[] = [];
  let rest = [...runs];
  const take = (test: (run: PlacedRun) => boolean): PlacedRun[] => {
    const taken = rest.filter(test);
    rest = rest.filter((run) => !test(run));
    return taken;
  };
  for (const grid of grids) {
    const inside = take((run) => isInside(run, grid));
    // Lines drawn for ornament hold no words.
    if (inside.length === 0) continue;
    const above = take(({ y }) => y > grid.top);
    if (above.length > 0) parts.push(...toOpenParts(above, column, carried));
    parts.push({ rows: toRows(inside, grid), isMixed: hasGutter(inside, grid) });
  }
  if (rest.length > 0) parts.push(...toOpenParts(rest, column, carried));
  return parts;
}

/** What no line is drawn around: a table whose columns are clear, and the lines above and below it. */
function toOpenParts(runs: readonly PlacedRun[], column?: string, carried?: Carried): PagePart[] {
  const lines = toLines(runs);
  const columns = findClearColumns(lines, carried);
  const rows = columns && toClearRows(lines, columns);
  if (!columns || !rows) return [{ lines: toPageLines(runs, column) }];
  const { first, end, cuts, heading } = columns;
  const above = lines.slice(0, first).flat();
  const below = lines.slice(end).flat();
  const cells = rows.map((row) =>
    row.map((cell, at) =>
      toParagraphs(toCellLines(cell, cuts[at] ?? Math.max(...cell.map(({ x, width }) => x + width)))),
    ),
  );
  const isLast = lines.slice(end).every((line) => /^\P{L}*$/u.test(line.map(({ text }) => text).join('')));
  return [
    ...(above.length > 0 ? [{ lines: toPageLines(above, column) }] : []),
    {
      rows: [...(heading ? [heading.map((name) => [name])] : []), ...cells],
      isMixed: false,
      ...(isLast && { cuts }),
    },
    ...(below.length > 0 ? [{ lines: toPageLines(below, column) }] : []),
  ];
}

const isInside = (
  { x, y, width, size }: PlacedRun,
  { left, right, top, bottom }: Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>,
): boolean => {
  const [middle, height] = [x + Math.min(width, size) / 2, y + size * 0.3];
  return middle >= left && middle <= right && height <= top && height >= bottom;
};

const hasGutter = (runs: readonly PlacedRun[], { xs, top, bottom }: Grid): boolean =>
  xs.slice(1).some((right, at) => {
    const column = runs.filter((run) => isInside(run, { left: xs[at] ?? 0, right, top, bottom }));
    return findGutter(column) !== undefined;
  });

/** A cell stands where it begins; what it covers beside and below is empty. */
function toRows(runs: readonly PlacedRun[], { cells, xs, ys }: Grid): string[][][] {
  const rows = ys.slice(1).map(() => xs.slice(1).map((): string[] => []));
  for (const cell of cells) {
    const row = rows[cell.row];
    const own = runs.filter((run) => isInside(run, cell));
    if (row) row[cell.column] = toParagraphs(toCellLines(own, cell.right));
  }
  return rows;
}

/** Lines of a cell as paragraphs: each begins with its number, or where the line above had room. */
function toParagraphs(lines: readonly { text: string; begins: boolean }[]): string[] {
  const paragraphs: string[] = [];
  for (const { text, begins } of lines) {
    if (paragraphs.length === 0 || begins || readMarker(text).marker) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
  }
  return paragraphs;
}

/** All pages as lines: a table that goes on over a page's end is one, and so is a row that does. */
export function joinPages(pages: readonly (readonly PagePart[])[], column?: string): string {
  const joined: PagePart[] = [];
  for (const parts of pages)
    for (const [index, part] of parts.entries()) {
      const before = joined.at(-1);
      const isFirst = parts.slice(0, index).every((one) => 'lines' in one && isNoise(one.lines));
      if ('rows' in part && isFirst && goesOn(joined, part)) continue;
      if ('lines' in part && isNoise(part.lines) && before && 'rows' in before) continue;
      joined.push('rows' in part ? { ...part, rows: part.rows.slice() } : part);
    }
  return joined.flatMap((part) => ('rows' in part ? toDrawnLines(part, column) : part.lines)).join('\n');
}

const toDrawnLines = ({ rows, isMixed }: DrawnTable, column?: string): string[] => {
  const lines = toTableLines(rows, column);
  return isMixed ? toDoubtful(lines) : lines;
};

/** A page's number and nothing else. */
const isNoise = (lines: readonly string[]): boolean =>
  lines.every((line) => /^\P{L}*(?:trang|page)?\P{L}*$/iu.test(line));

/** Takes the rows into the table before, when it has as many columns. */
function goesOn(joined: readonly PagePart[], { rows, isMixed }: DrawnTable): boolean {
  const before = joined.at(-1);
  if (!before || !('rows' in before) || before.rows[0]?.length !== rows[0]?.length) return false;
  const isHeading = rows[0]?.flat().join() === before.rows[0]?.flat().join();
  const [first, ...more] = isHeading ? rows.slice(1) : rows;
  const last = before.rows.at(-1);
  const isNumbered = /^\d/.test(last?.[0]?.[0] ?? '');
  if (first && last && isNumbered && (first[0]?.length ?? 0) === 0 && isRest(first)) {
    for (const [at, lines] of first.entries()) {
      const [line, ...others] = lines;
      if (line !== undefined) last[at] = [`${last[at]?.join(' ') ?? ''} ${line}`.trim(), ...others];
    }
  } else if (first) before.rows.push(first);
  before.rows.push(...more);
  before.isMixed ||= isMixed;
  return true;
}

/** The end of a row whose beginning stands on the page before: it begins small, or fills several cells. */
const isRest = (row: readonly string[][]): boolean =>
  row.filter((cell) => cell.length > 0).length > 1 || row.some(([line = '']) => /^\P{L}*\p{Ll}/u.test(line));
