import { type CountedId, countedRows } from './counted-things.ts';
import type { Counts } from './counts.ts';

/** Nothing counted yet, for so many levels. */
export const toNoCounts = (levels: number): Counts =>
  Object.fromEntries(countedRows.map(({ id }) => [id, new Array<number>(levels).fill(0)])) as Record<
    CountedId,
    number[]
  >;
