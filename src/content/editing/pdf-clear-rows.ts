import { numbers } from '../annex/find-columns.ts';
import type { ClearColumns } from './pdf-clear-columns.ts';
import type { PlacedRun } from './pdf-pieces.ts';

/** A row of a table without lines: the runs of each column, or the name of a group alone. */
export type ClearRow = PlacedRun[][];

const isCount = (runs: readonly PlacedRun[]): boolean => /^\d{1,3}[.)]?$/.test(toText(runs));
const toText = (runs: readonly PlacedRun[]): string => runs.map(({ text }) => text.trim()).join('');

/** The rows between the heading and the end; undefined where two ways of parting them would do. */
export function toClearRows(
  lines: readonly (readonly PlacedRun[])[],
  { cuts, first, end, across, heading }: ClearColumns,
): ClearRow[] | undefined {
  const toCells = (line: readonly PlacedRun[]): ClearRow =>
    Array.from({ length: cuts.length + 1 }, (_, at) =>
      line.filter(
        ({ x }) =>
          x >= (cuts[at - 1] ?? Number.NEGATIVE_INFINITY) && x < (cuts[at] ?? Number.POSITIVE_INFINITY),
      ),
    );
  const body = lines
    .slice(first, end)
    .map((line, at) => ({ cells: toCells(line), isAcross: across.has(first + at) }));
  if (heading) body.shift();
  const place = heading
    ? heading.findIndex((name) => numbers.test(name))
    : findCounts(body.map(({ cells }) => cells));
  const rows: ClearRow[] = [];
  for (let at = 0; at < body.length; ) {
    if (body[at]?.isAcross) {
      rows.push([body[at]?.cells.flat() ?? [], ...cuts.map(() => [])]);
      at += 1;
      continue;
    }
    const next = body.findIndex(({ isAcross }, index) => index > at && isAcross);
    const block = body.slice(at, next < 0 ? undefined : next).map(({ cells }) => cells);
    const parted = place < 0 ? partByCells(block) : partByNumbers(block, place, at === 0 && !heading);
    if (!parted) return undefined;
    rows.push(...parted);
    at += block.length;
  }
  return rows;
}

const findCounts = (lines: readonly ClearRow[]): number =>
  lines.some(([own = []]) => isCount(own)) ? 0 : -1;

const toY = (line: ClearRow): number => line.flat()[0]?.y ?? 0;
const toSize = (line: ClearRow): number => line.flat()[0]?.size ?? 10;

/** The longest column: the one whose lines a row has most of. */
function findLongest(block: readonly ClearRow[]): number {
  const lengths = (block[0] ?? []).map((_, at) =>
    block.reduce((sum, line) => sum + toText(line[at] ?? []).length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/** @param mayGoOn whether what stands above the first number ends a row of the page before. */
function partByNumbers(block: readonly ClearRow[], place: number, mayGoOn: boolean): ClearRow[] | undefined {
  const longest = findLongest(block);
  const counts = block.filter((line) => isCount(line[place] ?? []));
  const texts = block.filter((line) => (line[longest] ?? []).length > 0);
  if (counts.length === 0) return mayGoOn ? [join(block)] : undefined;
  if (texts.length < counts.length) return undefined;
  const tops = counts.map((line) => toY(line) + toSize(line) * 0.5);
  const start = texts[0] ? toY(texts[0]) : 0;
  const isTop =
    (mayGoOn || start < (tops[0] ?? 0)) && counts.every((line) => (line[longest] ?? []).length > 0);
  // A row begins beside its number, or its number stands in the middle of it.
  const even = toMiddleTops(texts.map(toY), counts.map(toY), toSize(block[0] ?? []));
  // No row begins with a small letter.
  const middles = even?.some((top) => isSmall(texts.find((line) => toY(line) < top)?.[longest] ?? []))
    ? undefined
    : even;
  const bySmall = texts.some((line) => isCount(line[place] ?? []) && isSmall(line[longest] ?? []));
  const found = isTop && !bySmall ? tops : middles;
  if (!found || (isTop && !bySmall && middles && differs(tops, middles, texts.map(toY)))) return undefined;
  const above = block.filter((line) => toY(line) >= (found[0] ?? 0));
  const rows = found.map((top, at) =>
    join(block.filter((line) => toY(line) < top && toY(line) >= (found[at + 1] ?? Number.NEGATIVE_INFINITY))),
  );
  return above.length > 0 ? [join(above), ...rows] : rows;
}

const isSmall = (runs: readonly PlacedRun[]): boolean => /^\P{L}*\p{Ll}/u.test(toText(runs));

/** Whether two ways of parting put a line into different rows. */
const differs = (a: readonly number[], b: readonly number[], ys: readonly number[]): boolean =>
  ys.some((y) => a.filter((top) => y < top).length !== b.filter((top) => y < top).length);

/** The tops of rows whose numbers stand in their middles; undefined where the lines do not come out even. */
function toMiddleTops(ys: readonly number[], counts: readonly number[], size: number): number[] | undefined {
  const tops: number[] = [];
  let start = 0;
  for (const count of counts) {
    const top = ys[start];
    if (top === undefined) return undefined;
    const end = ys.findIndex((y, at) => at >= start && Math.abs((top + y) / 2 - count) < size * 0.4);
    if (end < 0) return undefined;
    tops.push(top + size * 0.5);
    start = end + 1;
  }
  return start === ys.length ? tops : undefined;
}

/** A row begins where several columns do, and where no cell goes on with a small letter. */
function partByCells(block: readonly ClearRow[]): ClearRow[] | undefined {
  const longest = findLongest(block);
  const begins = block.map(
    (line) =>
      line.filter((cell) => cell.length > 0).length > 1 &&
      !isSmall(line[longest] ?? []) &&
      (line[longest] ?? []).length > 0,
  );
  if (!begins[0]) return undefined;
  const starts = begins.flatMap((is, at) => (is ? [at] : []));
  return starts.map((start, at) => join(block.slice(start, starts[at + 1])));
}

const join = (lines: readonly ClearRow[]): ClearRow =>
  (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line[at] ?? []));
