import { type Slogan, type SloganList, toSlogans } from './slogan.ts';

/** A year's list beside the slogans that it was the last to use. */
export interface SloganYear {
  list: SloganList;
  /** Slogans whose newest year this is. */
  slogans: Slogan[];
  /** How many of the list came back in a later year, and so stand there. */
  reusedLater: number;
}

/** Every slogan once, under the newest year that used it; newest year first. */
export function toSloganYears(lists: readonly SloganList[]): SloganYear[] {
  const all = toSlogans(lists);
  return lists
    .toSorted((a, b) => b.year - a.year)
    .map((list) => {
      const slogans = all.filter(({ uses }) => uses[0]?.year === list.year);
      const used = all.filter(({ uses }) => uses.some(({ year }) => year === list.year));
      return { list, slogans, reusedLater: used.length - slogans.length };
    });
}
