import { type PlacedRun, toLines } from './pdf-pieces.ts';

/** Where words stand side by side with nothing drawn between them; in points, y upwards. */
export interface Gutter {
  x: number;
  top: number;
  bottom: number;
  /** How many of the rows between them have the gap, of 1. */
  share: number;
}

/** Words on either side of a gap in a row. */
interface Gap {
  from: number;
  to: number;
  /** In heights of a letter. */
  width: number;
  /** Place of the row among the rows of the page. */
  row: number;
  top: number;
  bottom: number;
}

/** No two words of a sentence stand so far apart, in heights of a letter; a line may be stretched to the lesser. */
const [wide, stretched] = [1.6, 0.6];

/**
 * The gap that most rows of a page have at one place: two rows where it is wide, three in a row where it is narrow.
 * The head of an official paper and its signature stand side by side too, and are left out.
 */
export function findGutter(runs: readonly PlacedRun[]): Gutter | undefined {
  const gaps = findGaps(toBody(toRows(runs)));
  const found = gaps
    .map(({ to }) => gaps.filter((gap) => gap.from < to && to <= gap.to))
    .filter((same) => same.filter(({ width }) => width >= wide).length > 1 || isUnbroken(same))
    .sort((a, b) => b.length - a.length)[0];
  if (!found) return undefined;
  const rows = found.map(({ row }) => row);
  return {
    share: new Set(rows).size / (Math.max(...rows) - Math.min(...rows) + 1),
    x: Math.max(...found.map(({ from }) => from)),
    top: Math.max(...found.map(({ top }) => top)),
    bottom: Math.min(...found.map(({ bottom }) => bottom)),
  };
}

const isUnbroken = (gaps: readonly Gap[]): boolean => {
  const rows = new Set(gaps.map(({ row }) => row));
  return gaps.some(({ row }) => rows.has(row + 1) && rows.has(row + 2));
};

/** Lines as the eye sees them: what stands half a line lower beside another is in its row. */
function toRows(runs: readonly PlacedRun[]): PlacedRun[][] {
  const rows: PlacedRun[][] = [];
  for (const line of toLines(runs)) {
    const row = rows.at(-1);
    const [one, other] = [row?.[0], line[0]];
    const isBeside =
      row !== undefined &&
      one !== undefined &&
      other !== undefined &&
      one.y - other.y < Math.min(one.size, other.size) * 1.1 &&
      row.every((a) => line.every((b) => a.x + a.width < b.x || b.x + b.width < a.x));
    if (isBeside) row.push(...line);
    else rows.push([...line]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const head = /cộng h(?:òa|oà) xã hội|đảng cộng sản|độc lập\s*[-–]\s*tự do/iu;
const underHead = /^số:|ngày\s.*tháng\s.*năm/iu;
const signature = /nơi nhận|^(?:tm|kt|tl|q)\.\s|\(đã ký\)/iu;

/** The rows between the head of an official paper and its signature. */
function toBody(rows: readonly PlacedRun[][]): PlacedRun[][] {
  const has = (words: RegExp, row: readonly PlacedRun[]): boolean => row.some(({ text }) => words.test(text));
  const start = rows.findIndex((row) => has(head, row));
  const under = rows.findLastIndex(
    (row, at) => start >= 0 && at < start + 6 && (has(head, row) || has(underHead, row)),
  );
  const end = rows.findIndex((row, at) => at > under && has(signature, row));
  return rows.slice(under + 1, end < 0 ? undefined : end);
}

function findGaps(rows: readonly (readonly PlacedRun[])[]): Gap[] {
  return rows.flatMap((runs, row) =>
    runs.flatMap((run, at): Gap[] => {
      const [before, after] = [runs.slice(0, at), runs.slice(at)];
      const from = Math.max(0, ...before.map(({ x, width }) => x + width));
      const width = (run.x - from) / run.size;
      // A number, a letter or a bullet has no column of its own.
      const isWord = /\p{L}{2}/u.test(join(before)) && /[\p{L}\d]/u.test(join(after));
      if (!isWord || width < stretched) return [];
      const ys = runs.map(({ y }) => y);
      return [{ from, to: run.x, width, row, top: Math.max(...ys), bottom: Math.min(...ys) }];
    }),
  );
}

const join = (runs: readonly PlacedRun[]): string => runs.map(({ text }) => text).join(' ');
