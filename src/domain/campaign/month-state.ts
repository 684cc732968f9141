/** Where a day stands against a campaign's month, in whole days of Vietnam's calendar. */
export type MonthState =
  | { phase: 'before'; daysToGo: number }
  | { phase: 'during'; day: number; days: number }
  | { phase: 'after'; daysSince: number };

const millisecondsPerDay = 86_400_000;
const toDayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay;

/** All three dates are ISO days (`2025-11-15`). The first and the last day both belong to the month. */
export function toMonthState(today: string, opens: string, closes: string): MonthState {
  const [now, first, last] = [today, opens, closes].map(toDayNumber) as [number, number, number];
  if (now < first) return { phase: 'before', daysToGo: first - now };
  if (now > last) return { phase: 'after', daysSince: now - last };
  return { phase: 'during', day: now - first + 1, days: last - first + 1 };
}

/** Vietnam has been this far ahead of UTC since 13 June 1975, summer and winter. */
const vietnamAhead = 7 * 3_600_000;

/** Today's ISO day in Vietnam, wherever the reader is. A sum, since `Intl` takes a phone 100 ms to make ready. */
export const toVietnameseDay = (instant: Date): string =>
  new Date(instant.getTime() + vietnamAhead).toISOString().slice(0, 10);

/** The year whose month is under way or comes next: the month of a year is past after 15 December. */
export function toExpectedYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today > `${year}-12-15` ? year + 1 : year;
}
