import { dateFromSerial, format, getFormatDateInfo, getFormatFromId, isValidFormat } from 'numfmt';
import { listReading } from '#i18n/vi/list-reading.ts';

const minutesOfDay = 24 * 60;
/** Days between the two calendars of workbooks: 1900 (Windows), 1904 (old Macintoshes). */
const daysTo1904 = 1462;
/** Until the end of the year 9999. */
const daysOfCalendar = 2_958_466;

export interface NumberFormats {
  /** The code of a cell's style, `General` where it has none. */
  toCode: (style: string | undefined) => string;
  /** Whether days are counted from 1904. */
  from1904: boolean;
  /** Whether numbers are given whole instead of rounded to what is shown; days and times are still written as such. */
  exact?: boolean;
}

/** A built-in code of a workbook, by its number. */
export const toBuiltInCode = (id: number): string => getFormatFromId(id) ?? 'General';

/**
 * Writes a number as the spreadsheet shows it, in Vietnamese; a time and a day as people write them:
 * `7:30`, `15/11/2026`, `8:00 ngày 15/11/2026`. An hour that a day's cell keeps behind its format is kept.
 */
export function formatNumber(value: number, code: string, from1904: boolean): string {
  const known = isValidFormat(code) ? code : 'General';
  const { year, month, day, hours, minutes } = getFormatDateInfo(known);
  const asDay = year || month || day;
  const asTime = hours || minutes;
  if (!asDay && !asTime) return write(value, known);
  if (/\[h+\]/i.test(known) && value >= 1) return write(value, known);
  const serial = value + (from1904 ? daysTo1904 : 0);
  // No day has such a number: the spreadsheet shows ####.
  if (serial < 0 || serial >= daysOfCalendar) return write(value, 'General');
  // A third of a day is written with fifteen digits: rounded to the minute, it is 8:00 again.
  const allMinutes = Math.round(serial * minutesOfDay);
  const minute = ((allMinutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  if (!asDay) return time;
  const [fullYear, monthNumber, dayNumber] = dateFromSerial(Math.floor(allMinutes / minutesOfDay));
  // A time alone that was given a day's format.
  if (serial < 1) return time;
  const date = !day
    ? `${monthNumber}/${fullYear}`
    : year
      ? `${dayNumber}/${monthNumber}/${fullYear}`
      : `${dayNumber}/${monthNumber}`;
  return minute === 0 && !asTime ? date : listReading.at(time, date);
}

/** The number itself with a comma before its decimals, whatever its format hides: 2.5 shown as `3` is `2,5`. */
export function toExactNumber(value: number, code: string, from1904: boolean): string {
  const { year, month, day, hours, minutes } = getFormatDateInfo(isValidFormat(code) ? code : 'General');
  return year || month || day || hours || minutes
    ? formatNumber(value, code, from1904)
    : String(value).replace('.', ',');
}

const write = (value: number, code: string): string =>
  format(code, value, { locale: 'vi', throws: false }).trim();
