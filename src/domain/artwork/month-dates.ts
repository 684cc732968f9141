import type { ArtworkJob } from './artwork.ts';

const noBreakSpace = '\u00A0';

type Days = Pick<ArtworkJob, 'opens' | 'closes' | 'undated'>;

/** `15/11 – 15/12/2025`: the year stands once or, of what hangs in any year, not at all; the spaces do not break. */
export const toMonthDates = (days: Days): string => toDateLines(days).join(noBreakSpace);

/** The same on two lines: `15/11 –` and `15/12/2025`. */
export function toDateLines({ opens, closes, undated }: Days): [string, string] {
  const [openYear, openMonth, openDay] = opens.split('-');
  const [closeYear, closeMonth, closeDay] = closes.split('-');
  if (undated) return [`${openDay}/${openMonth}${noBreakSpace}–`, `${closeDay}/${closeMonth}`];
  const first = openYear === closeYear ? `${openDay}/${openMonth}` : `${openDay}/${openMonth}/${openYear}`;
  return [`${first}${noBreakSpace}–`, `${closeDay}/${closeMonth}/${closeYear}`];
}
