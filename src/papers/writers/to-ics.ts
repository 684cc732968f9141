import { foldCalendarLine, toNextDay } from '#domain/site/calendar-text.ts';
import type { Paper } from '../paper.ts';

/**
 * A paper whose table has a day in its first column, as whole days of a calendar that nobody is busy on; the third
 * column is what is done, the fourth what is said, the fifth leads to its picture, the sixth says what that shows. The same bytes whenever it is written.
 * @param day ISO day that the file says it was made on
 */
export function toIcs({ title, blocks }: Paper, day: string): string {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error(`“${title}” has no table`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trái Tim Cam//vi',
    `X-WR-CALNAME:${escapeValue(title)}`,
    ...table.rows.flatMap(({ cells: [date = '', , what = '', words = '', , alt = ''], links }) =>
      toEvent(date.split('/').reverse().join('-'), { what, words, alt, picture: links?.[4] }, day),
    ),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldCalendarLine).join('\r\n')}\r\n`;
}

interface Day {
  what: string;
  words: string;
  picture: string | undefined;
  alt: string;
}

const toEvent = (date: string, { what, words, picture, alt }: Day, day: string): string[] => [
  'BEGIN:VEVENT',
  `UID:viec-tung-ngay-${date}@trai-tim-cam`,
  `DTSTAMP:${plain(day)}T000000Z`,
  `DTSTART;VALUE=DATE:${plain(date)}`,
  `DTEND;VALUE=DATE:${plain(toNextDay(date))}`,
  `SUMMARY:${escapeValue(what)}`,
  ...(words ? [`DESCRIPTION:${escapeValue([words, ...(picture ? [picture, alt] : [])].join('\n\n'))}`] : []),
  ...(picture ? [`ATTACH:${picture}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const plain = (date: string): string => date.replaceAll('-', '');

const escapeValue = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
