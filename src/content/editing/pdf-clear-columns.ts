import { isHeading } from '../annex/find-columns.ts';
import type { PlacedRun } from './pdf-pieces.ts';

/** Columns of words that nothing crosses, and the lines of the page that they hold. */
export interface ClearColumns {
  /** Where one column ends and the next begins, between the two. */
  cuts: number[];
  /** Places among the lines of the page, the last excluded. */
  first: number;
  end: number;
  /** Lines between them that run across: names of groups. */
  across: ReadonlySet<number>;
  /** The names above the columns; none where the table goes on from the page before. */
  heading?: string[];
}

/** Stretches without a gap of `parting`; words of a sentence stand nearer, even in a line that is stretched. */
interface Stretch {
  from: number;
  to: number;
  text: string;
}
/** In heights of a letter. */
const parting = 0.7;

export function toStretches(line: readonly PlacedRun[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { x, width, size, text } of line) {
    const last = stretches.at(-1);
    const gap = last ? x - last.to : 0;
    if (last && gap < size * parting) {
      last.to = Math.max(last.to, x + width);
      last.text += `${gap > size * 0.15 ? ' ' : ''}${text.trim()}`;
    } else stretches.push({ from: x, to: x + width, text: text.trim() });
  }
  return stretches;
}

const over = /^(?:nơi nhận|ghi chú|tm\.|kt\.|tl\.)/iu;
const groupName = /^(?:[IVX]{1,5}|[A-H])\s*[.)/]\s*\p{L}/u;

/**
 * The columns below a heading, as far as each gap between them stays free in every line but the names of groups.
 * @param carried the columns of the page before, where its table came to the page's end.
 */
export function findClearColumns(
  lines: readonly (readonly PlacedRun[])[],
  carried?: Pick<ClearColumns, 'cuts'>,
): ClearColumns | undefined {
  const stretches = lines.map(toStretches);
  const headed = stretches.findIndex((line) => isHeading(line.map(({ text }) => text)));
  const names = headed < 0 ? undefined : stretches[headed];
  if (!names && !carried) return undefined;
  const bounds = names
    ? names.slice(1).map((name, at) => [toMiddle(names[at]), toMiddle(name)] as const)
    : (carried?.cuts ?? []).map((cut) => [cut - 1, cut + 1] as const);
  const first = Math.max(0, headed);
  const across = new Set<number>();
  let gaps = bounds.map((bound) => [bound]);
  let end = first;
  for (const [at, line] of stretches.entries()) {
    if (at < first) continue;
    const [own] = line;
    if (!own || over.test(own.text)) break;
    const left = gaps.map((free) => line.reduce(takeOut, free));
    const size = lines[at]?.[0]?.size ?? 10;
    const stays = left.every((free) =>
      free.some(([from, to]) => to - from >= Math.min(size * 0.6, names ? 99 : 1)),
    );
    if (stays && !(line.length === 1 && groupName.test(own.text))) gaps = left;
    else if (line.length === 1 && groupName.test(own.text)) across.add(at);
    else break;
    end = at + 1;
  }
  const widest = gaps.map((free) => free.toSorted(([a, b], [c, d]) => d - c - (b - a)));
  // Two free stretches between two names are a column that has no name.
  const isClear = widest.every(
    ([one, other]) => one && (!other || other[1] - other[0] < (one[1] - one[0]) / 2),
  );
  while (across.has(end - 1)) end -= 1;
  if (!isClear || end - first < (names ? 3 : 1)) return undefined;
  return {
    cuts: widest.map(([[from, to] = [0, 0]]) => (from + to) / 2),
    first,
    end,
    across,
    ...(names && { heading: names.map(({ text }) => text) }),
  };
}

const toMiddle = (stretch: Stretch | undefined): number => ((stretch?.from ?? 0) + (stretch?.to ?? 0)) / 2;

type Free = readonly (readonly [number, number])[];

const takeOut = (free: Free, { from, to }: Stretch): (readonly [number, number])[] =>
  free.flatMap(([a, b]): (readonly [number, number])[] =>
    to <= a || from >= b
      ? [[a, b]]
      : [...(from > a ? [[a, from] as const] : []), ...(to < b ? [[to, b] as const] : [])],
  );
