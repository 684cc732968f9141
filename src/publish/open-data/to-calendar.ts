import { createEvents, type DateArray, type DateTime, type EventAttributes } from 'ics';
import { foldCalendarLine, toNextDay } from '#domain/site/calendar-text.ts';
import type { CalendarDay } from './calendar-days.ts';

export const calendarPath = 'du-lieu/lich.ics';

export interface CalendarFacts {
  name: string;
  /** The site's host: it makes the entries' ids unique in the world. */
  host: string;
}

/** The library reads `timestamp` (DTSTAMP) but does not declare it; without it every build would differ. */
type StampedEvent = EventAttributes & { timestamp: DateTime };

/**
 * The days as an iCalendar file (RFC 5545), all of them whole days that nobody is busy on.
 * @throws Error of the library for a day that is no day.
 */
export function toCalendar(days: readonly CalendarDay[], { name, host }: CalendarFacts): string {
  const events = days.map(
    ({ id, title, note, from, to, link, revised }): StampedEvent => ({
      uid: `${id}@${host}`,
      title,
      description: note,
      url: link,
      start: toParts(from),
      // The end of a whole-day entry is the day after.
      end: toParts(toNextDay(to)),
      timestamp: Date.parse(`${revised}T00:00:00Z`),
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      calName: name,
      productId: `-//${host}//vi`,
    }),
  );
  const { error, value } = createEvents(events);
  if (error || value === null) throw new Error('The calendar could not be written', { cause: error });
  return foldLines(value);
}

/** The library counts characters where octets count: folds anew. */
function foldLines(calendar: string): string {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldCalendarLine).join('\r\n');
}

function toParts(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
