import type { Slogan, SloganList } from './slogan.ts';

/** A year of the archive as one slogan saw it. */
export interface SloganTimelineYear {
  year: number;
  /** `unknown`: the year's list is not complete, so that nobody can say that the slogan was absent. */
  state: 'used' | 'unused' | 'unknown';
}

/** Every year of the archive, oldest first. */
export const toSloganTimeline = ({ uses }: Slogan, lists: readonly SloganList[]): SloganTimelineYear[] =>
  lists
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, status }) => {
      if (uses.some((use) => use.year === year)) return { year, state: 'used' };
      return { year, state: status === 'complete' ? 'unused' : 'unknown' };
    });
