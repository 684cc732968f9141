/**
 * Whether a fact was verified more than a year before `today` (an ISO day). Where only the year or
 * the month is known (`2021`, `2021-12`), the last day that it can mean counts.
 */
export function isOverAYearOld(verified: string, today: string): boolean {
  const last = toLastDay(verified);
  const yearLater = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  return today > yearLater;
}

function toLastDay(partial: string): string {
  const [year, month = '12', day] = partial.split('-');
  if (day) return partial;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
