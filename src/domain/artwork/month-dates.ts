import type { ArtworkJob } from './artwork.ts';

const noBreakSpace = '\u00A0';

type Days = Pick<ArtworkJob, 'opens' | 'closes'>;

/** `15/11 – 15/12/2025`: the year stands once, and the spaces do not break. */
export const toMonthDates = (days: Days): string => toDateLines(days).join(noBreakSpace);

/** The same on two lines: `15/11 –` and `15/12/2025`. */
export function toDateLines({ opens, closes }: Days): [string, string] {
  const [openYear, openMonth, openDay] = opens.split('-');
  const [closeYear, closeMonth, closeDay] = closes.split('-');
  const first = openYear === closeYear ? `${openDay}/${openMonth}` : `${openDay}/${openMonth}/${openYear}`;
  return [`${first}${noBreakSpace}–`, `${closeDay}/${closeMonth}/${closeYear}`];
}
