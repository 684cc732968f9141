import type { ArtworkJob } from './artwork.ts';

const noBreakSpace = '\u00A0';

/** `15/11 – 15/12/2025`: the year stands once, and the spaces do not break. */
export function toMonthDates({ opens, closes }: Pick<ArtworkJob, 'opens' | 'closes'>): string {
  const [openYear, openMonth, openDay] = opens.split('-');
  const [closeYear, closeMonth, closeDay] = closes.split('-');
  const first = openYear === closeYear ? `${openDay}/${openMonth}` : `${openDay}/${openMonth}/${openYear}`;
  return `${first}${noBreakSpace}–${noBreakSpace}${closeDay}/${closeMonth}/${closeYear}`;
}
